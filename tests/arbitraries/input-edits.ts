import type { EditResult } from '../../core/commands/edit.ts';
import { resetInput } from '../../core/commands/reset-input.ts';
import { setInput } from '../../core/commands/set-input.ts';
import { setRemark } from '../../core/commands/set-remark.ts';
import { inputsOf, type InputField } from '../../core/plan/inputs.ts';
import type { Key, NumberInput, OverrideValue, Party, Plan } from '../../core/plan/schema.ts';
import { yearsOf, yearsOfInput } from '../../core/plan/years.ts';
import { scenariosOf } from '../../core/scenario/scenarios.ts';
import { idOf, pick, whole, type Draw } from './edit-draw.ts';

/** A value that often fits the input: of its kind, whole or by year. */
function valueFor(plan: Plan, field: InputField, draw: Draw): OverrideValue {
  const single = singleFor(plan, field, draw);
  const years = yearsOfInput(plan, field);
  if (field.years === 'single' || draw.c % 3 > 0 || years.length === 0 || single === null) return single;
  return typeof single === 'boolean'
    ? {
        years: Object.fromEntries(
          years.map((year, position) => [year, position % 2 === 0 ? single : !single]),
        ),
      }
    : { years: Object.fromEntries(years.map((year) => [year, numberFor(field, draw)])) };
}

function singleFor(plan: Plan, field: InputField, draw: Draw): OverrideValue {
  const { a, flag, number } = draw;
  if (field.optional && a % 4 === 0) return null;
  switch (field.type) {
    case 'boolean':
      return flag;
    case 'key':
      return pick(keysOf(plan), a);
    case 'choice':
      return pick(field.choices, a);
    case 'party':
      return partyFor(plan, draw);
    case 'members':
      return { members: plan.members.filter((_, place) => (a >> place) % 2 === 1).map(({ id }) => id) };
    case 'lines':
      return { lines: plan.lines.filter((_, place) => (a >> place) % 2 === 1).map(({ id }) => id) };
    case 'registerYear':
      return 2011 + (a % 14);
    case 'ceiling':
      return { kind: pick(['year', 'average', 'period'] as const, a), amount: number };
    default:
      return numberFor(field, draw);
  }
}

function numberFor({ type }: InputField, { a, number }: Draw): NumberInput {
  return type === 'portion' || type === 'degree' ? whole(a % 101) : number;
}

function keysOf(plan: Plan): readonly Key[] {
  return [
    { kind: 'population' },
    { kind: 'equal' },
    ...plan.keyColumns.map(({ id }): Key => ({ kind: 'column', column: id })),
    ...plan.keys.map(({ id }): Key => ({ kind: 'own', key: id })),
  ];
}

/** A member of the plan, or somebody who is none. */
export function partyFor(plan: Plan, { a, flag }: Draw): Party {
  return flag ? { kind: 'member', member: idOf(plan.members, a) } : { kind: 'party', name: 'Regionen' };
}

/** Sets any input, as a whole or in one year. */
export function setAnyInput(plan: Plan, draw: Draw, scenario: string): EditResult {
  const field = pick(inputsOf(plan), draw.a);
  const years = yearsOfInput(plan, field);
  if (!draw.flag || years.length === 0) {
    return setInput(plan, { scenario, input: field.id, year: null, value: valueFor(plan, field, draw) });
  }
  const value = singleFor(plan, field, draw);
  return setInput(plan, { scenario, input: field.id, year: pick(years, draw.b), value });
}

/** Resets what is overridden, where something is. */
export function resetAnyInput(plan: Plan, { a, b, flag }: Draw): EditResult {
  const scenario = pick(scenariosOf(plan), b).id;
  const overridden = plan.scenarios.flatMap(({ overrides }) => Object.keys(overrides));
  const input = overridden.length > 0 ? pick(overridden, a).replace(/@.*/, '') : pick(inputsOf(plan), a).id;
  return resetInput(plan, { scenario, input, year: flag ? pick(yearsOf(plan), b) : null });
}

/** Notes something of any input, mostly of one whose row can be removed. */
export function setAnyRemark(plan: Plan, { a, flag, text }: Draw): EditResult {
  const input = pick(inputsOf(plan), a * 7).id;
  return setRemark(plan, { input, note: text, source: flag ? { text, date: '2025-03-31' } : null });
}

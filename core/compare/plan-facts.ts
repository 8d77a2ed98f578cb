import { message, type Message } from '../message.ts';
import { nameKey } from '../plan/name-key.ts';
import type { Plan } from '../plan/schema.ts';
import { yearsOf } from '../plan/years.ts';
import { scenarioHeadOf } from '../scenario/scenarios.ts';
import { textChange, valueChange } from './input-change.ts';
import type { InputChange, PlanSide } from './plan-difference.ts';

/** What differs in the plans themselves: name, note, unit, years, months, the register's source, the scenario's note. */
export function planFacts(before: PlanSide, after: PlanSide): readonly InputChange[] {
  const [was, now] = [before.plan, after.plan];
  return [
    ...textChange('plan.name', message('diff.plan.name'), was.name, now.name),
    ...textChange('plan.note', message('diff.plan.note'), was.note, now.note),
    ...factChange('plan.unit', message('diff.plan.unit'), unitText(was), unitText(now)),
    ...factChange('plan.years', message('diff.plan.years'), yearsText(was), yearsText(now)),
    ...monthChanges(was, now),
    ...textChange(
      'plan.registerSource',
      message('diff.plan.registerSource'),
      was.registerSource,
      now.registerSource,
    ),
    ...scenarioNote(before, after),
  ];
}

function factChange(id: string, title: Message, before: Fact, after: Fact): readonly InputChange[] {
  return before.is === after.is ? [] : [valueChange(id, title, before.text, after.text)];
}

/** What is compared, and how it is said. */
interface Fact {
  readonly is: string;
  readonly text: Message;
}

function unitText({ unit }: Plan): Fact {
  return { is: unit, text: message(`diff.unit.${unit}`) };
}

function yearsText(plan: Plan): Fact {
  const years = yearsOf(plan);
  const [first = 0] = years;
  const last = years.at(-1) ?? first;
  const text =
    first === last
      ? message('inputValue.plain', { value: `${first}` })
      : message('years.run', { first, last });
  return { is: `${first}-${last}`, text };
}

/** Of years that both have. */
function monthChanges(was: Plan, now: Plan): readonly InputChange[] {
  const monthsBefore = new Map(was.years.map(({ year, months }) => [year, months]));
  return now.years.flatMap(({ year, months }) => {
    const known = monthsBefore.get(year) ?? months;
    if (known === months) return [];
    const title = message('diff.plan.months', { year });
    return [valueChange(`plan.months@${year}`, title, countText(known), countText(months))];
  });
}

function countText(count: number): Message {
  return message('inputValue.plain', { value: count });
}

/** Only where the two scenarios go by the same name: two others have notes of their own. */
function scenarioNote(before: PlanSide, after: PlanSide): readonly InputChange[] {
  const was = scenarioHeadOf(before.plan, before.scenario);
  const now = scenarioHeadOf(after.plan, after.scenario);
  if (!was || !now || nameKey(was.name) !== nameKey(now.name)) return [];
  return textChange(
    'scenario.note',
    message('diff.plan.scenarioNote', { name: now.name }),
    was.note,
    now.note,
  );
}

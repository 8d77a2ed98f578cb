import fc from 'fast-check';
import { addLine } from '../../core/commands/add-line.ts';
import { addMember } from '../../core/commands/add-member.ts';
import { addMembers } from '../../core/commands/add-members.ts';
import { addScenario } from '../../core/commands/add-scenario.ts';
import type { EditResult } from '../../core/commands/edit.ts';
import { makeBase } from '../../core/commands/make-base.ts';
import { moveLine } from '../../core/commands/move-line.ts';
import { moveMember } from '../../core/commands/move-member.ts';
import { moveScenario } from '../../core/commands/move-scenario.ts';
import { removeLine } from '../../core/commands/remove-line.ts';
import { removeMember } from '../../core/commands/remove-member.ts';
import { removeScenario } from '../../core/commands/remove-scenario.ts';
import { resetAll } from '../../core/commands/reset-all.ts';
import { setLineIndex } from '../../core/commands/set-line-index.ts';
import { setMonths } from '../../core/commands/set-months.ts';
import { setPercentageOf } from '../../core/commands/set-percentage-of.ts';
import { setText } from '../../core/commands/set-text.ts';
import { setUnit } from '../../core/commands/set-unit.ts';
import { setYears } from '../../core/commands/set-years.ts';
import { updateRegister } from '../../core/commands/update-register.ts';
import { UNITS } from '../../core/numbers/money.ts';
import type { Plan } from '../../core/plan/schema.ts';
import { yearsOf } from '../../core/plan/years.ts';
import { scenariosOf } from '../../core/scenario/scenarios.ts';
import { draw, idOf, pick, type Draw } from './edit-draw.ts';
import { resetAnyInput, setAnyInput } from './input-edits.ts';
import { RECORD_EDITS } from './record-edits.ts';
import { SHARING_EDITS } from './sharing-edits.ts';

/** One command with its arguments still to be fitted to a plan: positions stand for rows. */
export interface ArbitraryEdit {
  readonly name: string;
  readonly run: (plan: Plan) => EditResult;
  /** The command and its arguments, for the counterexample. */
  readonly toString: () => string;
}

function addAnyLine(plan: Plan, { a, b, text }: Draw): EditResult {
  const common = { id: `l${a}`, name: text };
  switch (pick(['pay', 'amount', 'percentage', 'quantity'] as const, b)) {
    case 'pay':
      return addLine(plan, { ...common, kind: 'pay' });
    case 'amount':
      return addLine(plan, { ...common, kind: 'amount' });
    case 'percentage':
      return addLine(plan, { ...common, kind: 'percentage', of: [idOf(plan.lines, a)] });
    case 'quantity':
      return addLine(plan, { ...common, kind: 'quantity', quantityUnit: 'mil' });
  }
}

/** Of a line that is a percentage more often than not: another refuses. */
function setAnyPercentageOf(plan: Plan, { a, b, c, flag }: Draw): EditResult {
  const percentages = plan.lines.filter(({ kind }) => kind === 'percentage');
  const id = flag && percentages.length > 0 ? idOf(percentages, a) : idOf(plan.lines, a);
  return setPercentageOf(plan, { id, of: [idOf(plan.lines, b), idOf(plan.lines, c)] });
}

function addAnyMembers(plan: Plan, { a, b, flag, number, text }: Draw): EditResult {
  const [column] = plan.keyColumns;
  const common = { register: null, population: null, ceiling: flag ? number : null, problem: null };
  return addMembers(plan, {
    members: [
      { ...common, id: `m${a}`, row: 1, name: text, keyValues: {} },
      { ...common, id: `n${b}`, row: 2, name: `${text} 2`, keyValues: column ? { [column.id]: number } : {} },
    ],
  });
}

function updateAnyRegister(plan: Plan, { a, b, c, text }: Draw): EditResult {
  const code = plan.members[b % Math.max(plan.members.length, 1)]?.register?.code ?? '1461';
  const population = { [2010 + (c % 20)]: a };
  return updateRegister(plan, { entries: [{ code, name: 'Kommun', county: '', population }], source: text });
}

const row = (plan: Plan, { a, b }: Draw): string =>
  pick(
    [
      'plan',
      `line:${idOf(plan.lines, b)}`,
      `member:${idOf(plan.members, b)}`,
      `funding:${idOf(plan.funding, b)}`,
      `key:${idOf(plan.keys, b)}`,
      `keyColumn:${idOf(plan.keyColumns, b)}`,
      `decision:${idOf(plan.decisions, b)}`,
      `scenario:${idOf(scenariosOf(plan), b)}`,
    ],
    a,
  );

const COMMANDS: Readonly<Record<string, (plan: Plan, draw: Draw) => EditResult>> = {
  setInputInBase: (plan, draw) => setAnyInput(plan, draw, plan.base.id),
  setInputInScenario: (plan, draw) => setAnyInput(plan, draw, pick(scenariosOf(plan), draw.c).id),
  resetInput: resetAnyInput,
  resetAll: (plan, { a }) => resetAll(plan, { scenario: idOf(plan.scenarios, a) }),
  addLine: addAnyLine,
  removeLine: (plan, { a }) => removeLine(plan, { id: idOf(plan.lines, a) }),
  moveLine: (plan, { a, b }) => moveLine(plan, { id: idOf(plan.lines, a), to: b % 6 }),
  setLineIndex: (plan, { a, flag }) => setLineIndex(plan, { id: idOf(plan.lines, a), on: flag }),
  setPercentageOf: setAnyPercentageOf,
  addMember: (plan, { a, flag, number, text }) =>
    addMember(plan, { id: `m${a}`, name: text, register: null, population: flag ? number : null }),
  addMembers: addAnyMembers,
  updateRegister: updateAnyRegister,
  removeMember: (plan, { a }) => removeMember(plan, { id: idOf(plan.members, a) }),
  moveMember: (plan, { a, b }) => moveMember(plan, { id: idOf(plan.members, a), to: b % 9 }),
  setText: (plan, draw) =>
    setText(plan, {
      row: row(plan, draw),
      property: pick(['name', 'note', 'quantityUnit', 'unit'], draw.c),
      text: draw.text,
    }),
  setYears: (plan, { a, b }) => setYears(plan, { first: 2023 + (a % 5), count: 1 + (b % 5) }),
  setMonths: (plan, { a, b }) => setMonths(plan, { year: pick(yearsOf(plan), a), months: 1 + (b % 12) }),
  setUnit: (plan, { a }) => setUnit(plan, { unit: pick(UNITS, a) }),
  addScenario: (plan, { a, b, text }) =>
    addScenario(plan, { id: `s${a}`, name: text, copyOf: pick(scenariosOf(plan), b).id }),
  moveScenario: (plan, { a, b }) => moveScenario(plan, { id: idOf(plan.scenarios, a), to: b % 4 }),
  removeScenario: (plan, { a }) => removeScenario(plan, { id: idOf(plan.scenarios, a) }),
  makeBase: (plan, { a }) => makeBase(plan, { id: idOf(plan.scenarios, a) }),
  ...SHARING_EDITS,
  ...RECORD_EDITS,
};

/** Every command that is drawn, in order. */
export const COMMAND_NAMES: readonly string[] = Object.keys(COMMANDS).sort();

/** Inputs are edited most often, as by people; some rows are added often enough that others have something to do. */
const name = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('setInputInBase', 'setInputInScenario', 'addScenario') },
  {
    weight: 2,
    arbitrary: fc.constantFrom('addFunding', 'addKey', 'addKeyColumn', 'setStatus', 'setRemark', 'addPaper'),
  },
  { weight: 14, arbitrary: fc.constantFrom(...Object.keys(COMMANDS)) },
);

/** Any command with any arguments: most are carried out, some refused. */
export const arbitraryEdit: fc.Arbitrary<ArbitraryEdit> = fc.tuple(name, draw).map(([command, drawn]) => ({
  name: command,
  run: (plan: Plan) => {
    const perform = COMMANDS[command];
    if (!perform) throw new Error(`No command ${command}`);
    return perform(plan, drawn);
  },
  toString: () => `${command}(${JSON.stringify(drawn)})`,
}));

/** Makes the same edits without printing what they did. */
export function carryOut(plan: Plan, edits: readonly ArbitraryEdit[]): Plan {
  return edits.reduce((current, { run }) => {
    const result = run(current);
    return result.ok ? result.value.plan : current;
  }, plan);
}

import { withYear } from '../plan/input-value.ts';
import {
  changeFundingInput,
  changeKeyInput,
  changeLineInput,
  changeMemberInput,
  changePlanInput,
  type InputChange,
} from '../plan/inputs.ts';
import { positionOf } from '../plan/row-index.ts';
import type { Funding, KeyColumn, Line, Member, OwnKey, Plan, Scenario } from '../plan/schema.ts';
import { yearsOfInput } from '../plan/years.ts';
import { groupedOverrides, type RowOverride } from './grouped-overrides.ts';
import { rememberedBy, rememberedLast } from '../remembered.ts';
import { scenarioOf } from './scenarios.ts';

/**
 * The plan as it is in a scenario: its overrides written over the base's values (S1). The base is the plan itself.
 * Rows without overrides are the base's own objects, and the answer for an unchanged plan, list or row is the same
 * object as before, so that what is computed from it can be remembered by identity.
 * @throws RangeError where there is no such scenario, or an override names an input that the plan does not have.
 */
export function resolve(plan: Plan, scenarioId: string): Plan {
  if (scenarioId === plan.base.id) return plan;
  const scenario = scenarioOf(plan, scenarioId);
  if (!scenario) throw new RangeError(`The plan has no scenario ${scenarioId}`);
  return resolvePlan(scenario.overrides, plan);
}

const resolvePlan = rememberedBy((overrides: Scenario['overrides'], plan: Plan): Plan => {
  const { own, line, funding, key, member } = groupedOverrides(overrides);
  const { years } = plan;
  return {
    ...applied(plan, own, years, changePlanInput),
    lines: line.size === 0 ? plan.lines : resolveLines(line, plan.lines, years),
    funding: funding.size === 0 ? plan.funding : resolveFunding(funding, plan.funding, years),
    keys: key.size === 0 ? plan.keys : resolveKeys(key, plan.keys, years),
    members: member.size === 0 ? plan.members : resolveMembers(member, plan.members, years, plan.keyColumns),
  };
});

type RowOverrides = ReadonlyMap<string, readonly RowOverride[]>;
type Years = Plan['years'];

/** The resolving of one kind of row: a list, and each row in it, remembered by identity. */
function rowsResolved<Row extends { readonly id: string }>(
  changeInput: (row: Row, property: string, change: InputChange) => Row,
) {
  const resolveRow = rememberedLast((overrides: readonly RowOverride[], row: Row, years: Years) =>
    applied(row, overrides, years, changeInput),
  );
  return rememberedBy((overrides: RowOverrides, rows: Row[], years: Years) =>
    replacedRows(rows, overrides, (row, own) => resolveRow(own, row, years)),
  );
}

const resolveLines = rowsResolved<Line>(changeLineInput);
const resolveFunding = rowsResolved<Funding>(changeFundingInput);
const resolveKeys = rowsResolved<OwnKey>(changeKeyInput);

const resolveMembers = rememberedBy(
  (overrides: RowOverrides, members: Member[], years: Years, columns: KeyColumn[]) =>
    replacedRows(members, overrides, (member, own) => resolveMember(own, member, years, columns)),
);

const resolveMember = rememberedLast(
  (overrides: readonly RowOverride[], member: Member, years: Years, columns: KeyColumn[]) =>
    applied(member, overrides, years, (row, property, change) =>
      changeMemberInput(row, columns, property, change),
    ),
);

/** The rows, with those that have overrides replaced. */
function replacedRows<Row extends { readonly id: string }>(
  rows: readonly Row[],
  overrides: RowOverrides,
  resolved: (row: Row, overrides: readonly RowOverride[]) => Row,
): Row[] {
  const replaced = [...rows];
  for (const [id, own] of overrides) {
    const position = positionOf(rows, id);
    const row = rows[position];
    if (!row) throw new RangeError(`An override names a row that the plan does not have: ${id}`);
    replaced[position] = resolved(row, own);
  }
  return replaced;
}

/** The row with its overrides written in, in order. */
function applied<Row>(
  row: Row,
  overrides: readonly RowOverride[],
  years: Years,
  changeInput: (row: Row, property: string, change: InputChange) => Row,
): Row {
  return overrides.reduce(
    (changed, { property, year, value }) =>
      changeInput(changed, property, (current, kind) =>
        year === null ? value : withYear(current, year, value, yearsOfInput({ years }, { years: kind })),
      ),
    row,
  );
}

import {
  changeFundingInput,
  changeKeyInput,
  changeLineInput,
  changeMemberInput,
  changePlanInput,
  type InputChange,
} from '../../plan/inputs.ts';
import type { InputYears } from '../../plan/input-field.ts';
import type { InputRowKind } from '../../plan/input-id.ts';
import type { InputSpec } from '../../plan/input-spec.ts';
import { keyInputs } from '../../plan/key-inputs.ts';
import { memberInputs } from '../../plan/member-inputs.ts';
import { PLAN_INPUTS } from '../../plan/plan-inputs.ts';
import { withFundingSpecs, withLineSpecs } from '../../plan/row-specs.ts';
import type { Funding, KeyColumn, Line, Member, OverrideValue, OwnKey, Plan } from '../../plan/schema.ts';
import { sameValue } from '../../plan/same-value.ts';
import { yearsOfInput } from '../../plan/years.ts';
import { rememberedBy } from '../../remembered.ts';
import type { BridgeDriver } from './bridge-data.ts';
import { driverOfProperty } from './driver-of-input.ts';

type Years = Plan['years'];

/** By property, with the years that the input has values for. */
type Values = ReadonlyMap<string, { readonly value: OverrideValue; readonly years: InputYears }>;

/**
 * S5.1: the plan (one whose overrides are written in) with all inputs of one driver as they are in another scenario of
 * the same plan. Lists and rows that do not differ are the plan's own objects, and the same two lists give the same list
 * again, so that what is remembered of them by identity is found: no shares are computed anew after an edit of a line.
 */
export function exchangeInputs(plan: Plan, other: Plan, driver: BridgeDriver): Plan {
  const { lines, funding, keys, members } = EXCHANGES[driver];
  const rows = {
    lines: lines(plan.years, plan.lines, other.lines),
    funding: funding(plan.years, plan.funding, other.funding),
    keys: keys(plan.years, plan.keys, other.keys),
    members: members(plan.years, plan.members, other.members, plan.keyColumns),
  };
  const own = takenFrom(plan.years, plan, other, {
    values: (each) => valuesOf(PLAN_INPUTS, each, 'plan', driver),
    change: changePlanInput,
  });
  const isSame =
    own === plan &&
    rows.lines === plan.lines &&
    rows.funding === plan.funding &&
    rows.keys === plan.keys &&
    rows.members === plan.members;
  return isSame ? plan : { ...own, ...rows };
}

function valuesOf<Row>(
  specs: readonly InputSpec<Row>[],
  row: Row,
  rowKind: InputRowKind,
  driver: BridgeDriver,
): Values {
  return new Map(
    specs.flatMap(({ property, read, years }) => {
      const value = driverOfProperty(rowKind, property) === driver ? read(row) : undefined;
      return value === undefined ? [] : [[property, { value, years }] as const];
    }),
  );
}

/** How a row's inputs of one driver are read and changed. */
interface RowInputs<Row> {
  readonly values: (row: Row) => Values;
  readonly change: (row: Row, property: string, change: InputChange) => Row;
}

/** The row with the other's values; the row itself where it has them already, however they are written. */
function takenFrom<Row>(years: Years, row: Row, other: Row, { values, change }: RowInputs<Row>): Row {
  if (row === other) return row;
  const own = values(row);
  let taken = row;
  for (const [property, { value, years: kind }] of values(other)) {
    const before = own.get(property);
    if (before && sameValue(before.value, value, yearsOfInput({ years }, { years: kind }))) continue;
    taken = change(taken, property, () => value);
  }
  return taken;
}

/** The rows with the others' values; the list itself where no row differs. A scenario has its base's rows in their order. */
function rowsTakenFrom<Row>(years: Years, rows: Row[], others: Row[], inputs: RowInputs<Row>): Row[] {
  if (rows === others) return rows;
  const taken = rows.map((row, place) => takenFrom(years, row, others[place] ?? row, inputs));
  return taken.every((row, place) => row === rows[place]) ? rows : taken;
}

function exchangeOf(driver: BridgeDriver) {
  const lineInputs: RowInputs<Line> = {
    values: (line) => withLineSpecs<Values>(line, (specs, row) => valuesOf(specs, row, 'line', driver)),
    change: changeLineInput,
  };
  const fundingInputs: RowInputs<Funding> = {
    values: (row) => withFundingSpecs<Values>(row, (specs, each) => valuesOf(specs, each, 'funding', driver)),
    change: changeFundingInput,
  };
  const ownKeyInputs: RowInputs<OwnKey> = {
    values: (key) => valuesOf(keyInputs(key.parts), key, 'key', driver),
    change: changeKeyInput,
  };
  const inputsOfMembers = (columns: readonly KeyColumn[]): RowInputs<Member> => ({
    values: (member) => valuesOf(memberInputs(columns), member, 'member', driver),
    change: (member, property, change) => changeMemberInput(member, columns, property, change),
  });
  return {
    lines: rememberedBy((years: Years, rows: Line[], others: Line[]) =>
      rowsTakenFrom(years, rows, others, lineInputs),
    ),
    funding: rememberedBy((years: Years, rows: Funding[], others: Funding[]) =>
      rowsTakenFrom(years, rows, others, fundingInputs),
    ),
    keys: rememberedBy((years: Years, rows: OwnKey[], others: OwnKey[]) =>
      rowsTakenFrom(years, rows, others, ownKeyInputs),
    ),
    members: rememberedBy((years: Years, rows: Member[], others: Member[], columns: KeyColumn[]) =>
      rowsTakenFrom(years, rows, others, inputsOfMembers(columns)),
    ),
  };
}

const EXCHANGES: Readonly<Record<BridgeDriver, ReturnType<typeof exchangeOf>>> = {
  membership: exchangeOf('membership'),
  index: exchangeOf('index'),
  overhead: exchangeOf('overhead'),
  travel: exchangeOf('travel'),
  otherLines: exchangeOf('otherLines'),
  funding: exchangeOf('funding'),
  key: exchangeOf('key'),
  ceilings: exchangeOf('ceilings'),
  rounding: exchangeOf('rounding'),
};

import { rememberedBy } from '../remembered.ts';
import { addressOf, type InputRowKind } from './input-id.ts';
import type { InputField, InputId, InputYears } from './input-field.ts';
import { fieldsOf, type InputSpec } from './input-spec.ts';
import { keyInputs } from './key-inputs.ts';
import { memberInputs } from './member-inputs.ts';
import { PLAN_INPUTS } from './plan-inputs.ts';
import { positionOf, rowOf } from './row-index.ts';
import { withFundingSpecs, withLineSpecs } from './row-specs.ts';
import type { Funding, KeyColumn, Line, Member, OverrideValue, OwnKey, Plan } from './schema.ts';

export type { InputField, InputId, InputType, InputYears } from './input-field.ts';
export { valueInYear } from './input-value.ts';

/** Every input of a plan in the order of the assumptions panel: lines, funding, the distribution, keys, members. */
export const inputsOf: (plan: Plan) => readonly InputField[] = rememberedBy((plan: Plan) => [
  ...plan.lines.flatMap((line) => lineFields(line, plan)),
  ...plan.funding.flatMap((row) => fundingFields(row, plan)),
  ...planFields(plan),
  ...plan.keys.flatMap((key) => keyFields(key, plan)),
  ...plan.members.flatMap((member) => memberFields(member, plan)),
]);

/** The input with this address; `undefined` where the plan has none. */
export function inputOf(plan: Plan, id: InputId): InputField | undefined {
  const address = addressOf(id);
  if (!address) return undefined;
  return rowFields(plan, address.rowKind, address.rowId).find((field) => field.id === id);
}

/**
 * The plan with another value of one input, the rest shared with it. The value is not checked against limits here.
 * @throws RangeError where the plan has no such input, TypeError where the value is not of the input's kind.
 */
export function writeInput(plan: Plan, id: InputId, value: OverrideValue): Plan {
  const { rowKind, rowId, property } = needAddress(id);
  const change = () => value;
  switch (rowKind) {
    case 'plan':
      return changeInput(PLAN_INPUTS, plan, property, change);
    case 'line':
      return {
        ...plan,
        lines: changeRow(plan.lines, rowId, (line) => changeLineInput(line, property, change)),
      };
    case 'funding':
      return {
        ...plan,
        funding: changeRow(plan.funding, rowId, (row) => changeFundingInput(row, property, change)),
      };
    case 'key':
      return { ...plan, keys: changeRow(plan.keys, rowId, (key) => changeKeyInput(key, property, change)) };
    case 'member': {
      const changeMember = (member: Member) => changeMemberInput(member, plan.keyColumns, property, change);
      return { ...plan, members: changeRow(plan.members, rowId, changeMember) };
    }
  }
}

/** The value that an input gets from the one it has, told which years it has values for. */
export type InputChange = (value: OverrideValue, years: InputYears) => OverrideValue;

/** The line with one of its inputs changed. @throws RangeError where it has no such input. */
export function changeLineInput(line: Line, property: string, change: InputChange): Line {
  return withLineSpecs<Line>(line, (specs, row) => changeInput(specs, row, property, change));
}

/** The funding row with one of its inputs changed. @throws RangeError where it has no such input. */
export function changeFundingInput(row: Funding, property: string, change: InputChange): Funding {
  return withFundingSpecs<Funding>(row, (specs, each) => changeInput(specs, each, property, change));
}

/** The own key with one of its inputs changed. @throws RangeError where it has no such input. */
export function changeKeyInput(key: OwnKey, property: string, change: InputChange): OwnKey {
  return changeInput(keyInputs(key.parts), key, property, change);
}

/** The member with one of its inputs changed. @throws RangeError where it has no such input. */
export function changeMemberInput(
  member: Member,
  columns: readonly KeyColumn[],
  property: string,
  change: InputChange,
): Member {
  return changeInput(memberInputs(columns), member, property, change);
}

/** The plan with one of its own inputs changed. @throws RangeError where it has no such input. */
export function changePlanInput(plan: Plan, property: string, change: InputChange): Plan {
  return changeInput(PLAN_INPUTS, plan, property, change);
}

function changeInput<Row>(
  specs: readonly InputSpec<Row>[],
  row: Row,
  property: string,
  change: InputChange,
): Row {
  const spec = specs.find((each) => each.property === property);
  const value = spec?.read(row);
  if (!spec || value === undefined) throw new RangeError(`The row has no input ${property}`);
  return spec.write(row, change(value, spec.years));
}

function changeRow<Row extends { readonly id: string }>(
  rows: readonly Row[],
  id: string,
  change: (row: Row) => Row,
): Row[] {
  const position = positionOf(rows, id);
  if (position < 0) throw new RangeError(`The plan has no row ${id}`);
  return rows.map((row, each) => (each === position ? change(row) : row));
}

function needAddress(id: InputId) {
  const address = addressOf(id);
  if (!address) throw new RangeError(`Not the address of an input: ${id}`);
  return address;
}

function rowFields(plan: Plan, kind: InputRowKind, id: string): readonly InputField[] {
  switch (kind) {
    case 'plan':
      return planFields(plan);
    case 'line':
      return fieldsOfRow(plan.lines, id, (line) => lineFields(line, plan));
    case 'funding':
      return fieldsOfRow(plan.funding, id, (row) => fundingFields(row, plan));
    case 'key':
      return fieldsOfRow(plan.keys, id, (key) => keyFields(key, plan));
    case 'member':
      return fieldsOfRow(plan.members, id, (member) => memberFields(member, plan));
  }
}

function fieldsOfRow<Row extends { readonly id: string }>(
  rows: readonly Row[],
  id: string,
  fields: (row: Row) => readonly InputField[],
): readonly InputField[] {
  const row = rowOf(rows, id);
  return row ? fields(row) : [];
}

function planFields(plan: Plan): readonly InputField[] {
  return fieldsOf(PLAN_INPUTS, plan, { row: 'plan', rowName: '' }, plan);
}

function lineFields(line: Line, plan: Plan): readonly InputField[] {
  const place = { row: `line:${line.id}`, rowName: line.name };
  return withLineSpecs(line, (specs, row) => fieldsOf(specs, row, place, plan));
}

function fundingFields(funding: Funding, plan: Plan): readonly InputField[] {
  const place = { row: `funding:${funding.id}`, rowName: funding.name };
  return withFundingSpecs(funding, (specs, row) => fieldsOf(specs, row, place, plan));
}

function keyFields(key: OwnKey, plan: Plan): readonly InputField[] {
  return fieldsOf(keyInputs(key.parts), key, { row: `key:${key.id}`, rowName: key.name }, plan);
}

function memberFields(member: Member, plan: Plan): readonly InputField[] {
  return fieldsOf(
    memberInputs(plan.keyColumns),
    member,
    { row: `member:${member.id}`, rowName: member.name },
    plan,
  );
}

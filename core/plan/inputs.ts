import { rememberedBy } from '../remembered.ts';
import { addressOf } from './input-id.ts';
import type { InputField, InputId, InputYears } from './input-field.ts';
import { fieldsOf, type InputSpec } from './input-spec.ts';
import { AMOUNT_INPUTS, PAY_INPUTS, PERCENTAGE_INPUTS, QUANTITY_INPUTS } from './line-inputs.ts';
import { memberInputs } from './member-inputs.ts';
import { PLAN_INPUTS } from './plan-inputs.ts';
import { positionOf, rowOf } from './row-index.ts';
import type { KeyColumn, Line, Member, OverrideValue, Plan } from './schema.ts';

export type { InputField, InputId, InputType, InputYears } from './input-field.ts';
export { valueInYear } from './input-value.ts';

/** Every input of a plan in the order of the assumptions panel: lines, then the distribution, then members. */
export const inputsOf: (plan: Plan) => readonly InputField[] = rememberedBy((plan: Plan) => [
  ...plan.lines.flatMap((line) => lineFields(line, plan)),
  ...planFields(plan),
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
  if (rowKind === 'plan') return changeInput(PLAN_INPUTS, plan, property, change);
  if (rowKind === 'line') {
    return {
      ...plan,
      lines: changeRow(plan.lines, rowId, (line) => changeLineInput(line, property, change)),
    };
  }
  const changeMember = (member: Member) => changeMemberInput(member, plan.keyColumns, property, change);
  return { ...plan, members: changeRow(plan.members, rowId, changeMember) };
}

/** The value that an input gets from the one it has, told which years it has values for. */
export type InputChange = (value: OverrideValue, years: InputYears) => OverrideValue;

/** The line with one of its inputs changed. @throws RangeError where it has no such input. */
export function changeLineInput(line: Line, property: string, change: InputChange): Line {
  switch (line.kind) {
    case 'pay':
      return changeInput(PAY_INPUTS, line, property, change);
    case 'percentage':
      return changeInput(PERCENTAGE_INPUTS, line, property, change);
    case 'quantity':
      return changeInput(QUANTITY_INPUTS, line, property, change);
    case 'amount':
      return changeInput(AMOUNT_INPUTS, line, property, change);
  }
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

function rowFields(plan: Plan, kind: 'plan' | 'line' | 'member', id: string): readonly InputField[] {
  if (kind === 'plan') return planFields(plan);
  if (kind === 'line') {
    const line = rowOf(plan.lines, id);
    return line ? lineFields(line, plan) : [];
  }
  const member = rowOf(plan.members, id);
  return member ? memberFields(member, plan) : [];
}

function planFields(plan: Plan): readonly InputField[] {
  return fieldsOf(PLAN_INPUTS, plan, { row: 'plan', rowName: '' }, plan);
}

function lineFields(line: Line, plan: Plan): readonly InputField[] {
  const place = { row: `line:${line.id}`, rowName: line.name };
  switch (line.kind) {
    case 'pay':
      return fieldsOf(PAY_INPUTS, line, place, plan);
    case 'percentage':
      return fieldsOf(PERCENTAGE_INPUTS, line, place, plan);
    case 'quantity':
      return fieldsOf(QUANTITY_INPUTS, line, place, plan);
    case 'amount':
      return fieldsOf(AMOUNT_INPUTS, line, place, plan);
  }
}

function memberFields(member: Member, plan: Plan): readonly InputField[] {
  return fieldsOf(
    memberInputs(plan.keyColumns),
    member,
    { row: `member:${member.id}`, rowName: member.name },
    plan,
  );
}

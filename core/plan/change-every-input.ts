import type { InputSpec } from './input-spec.ts';
import { AMOUNT_INPUTS, PAY_INPUTS, PERCENTAGE_INPUTS, QUANTITY_INPUTS } from './line-inputs.ts';
import { memberInputs } from './member-inputs.ts';
import { PLAN_INPUTS } from './plan-inputs.ts';
import type { Line, OverrideValue, Plan } from './schema.ts';

/** The value that an input gets from the one it has; the same object where it is to stay. */
export type EveryInputChange = (
  value: OverrideValue,
  input: { readonly type: InputSpec<never>['type']; readonly years: InputSpec<never>['years'] },
) => OverrideValue;

/** The plan with every input of every row changed. Rows whose inputs all stay are kept as they are. */
export function changeEveryInput(plan: Plan, change: EveryInputChange): Plan {
  const ofMember = memberInputs(plan.keyColumns);
  return {
    ...changeRow(PLAN_INPUTS, plan, change),
    lines: plan.lines.map((line) => changeLine(line, change)),
    members: plan.members.map((member) => changeRow(ofMember, member, change)),
  };
}

function changeLine(line: Line, change: EveryInputChange): Line {
  switch (line.kind) {
    case 'pay':
      return changeRow(PAY_INPUTS, line, change);
    case 'percentage':
      return changeRow(PERCENTAGE_INPUTS, line, change);
    case 'quantity':
      return changeRow(QUANTITY_INPUTS, line, change);
    case 'amount':
      return changeRow(AMOUNT_INPUTS, line, change);
  }
}

function changeRow<Row>(specs: readonly InputSpec<Row>[], row: Row, change: EveryInputChange): Row {
  return specs.reduce((changed, spec) => {
    const value = spec.read(changed);
    if (value === undefined) return changed;
    const replaced = change(value, spec);
    return replaced === value ? changed : spec.write(changed, replaced);
  }, row);
}

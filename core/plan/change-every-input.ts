import type { InputSpec } from './input-spec.ts';
import { keyInputs } from './key-inputs.ts';
import { memberInputs } from './member-inputs.ts';
import { PLAN_INPUTS } from './plan-inputs.ts';
import { withFundingSpecs, withLineSpecs } from './row-specs.ts';
import type { Funding, Line, OverrideValue, Plan } from './schema.ts';

/** The value that an input gets from the one it has; the same object where it is to stay. */
export type EveryInputChange = (
  value: OverrideValue,
  input: Pick<InputSpec<never>, 'property' | 'type' | 'years'>,
) => OverrideValue;

/** The plan with every input of every row changed. Rows whose inputs all stay, and lists whose rows do, are kept as they are. */
export function changeEveryInput(plan: Plan, change: EveryInputChange): Plan {
  const ofMember = memberInputs(plan.keyColumns);
  return {
    ...changeRow(PLAN_INPUTS, plan, change),
    lines: changeRows(plan.lines, (line) =>
      withLineSpecs<Line>(line, (specs, row) => changeRow(specs, row, change)),
    ),
    funding: changeRows(plan.funding, (row) =>
      withFundingSpecs<Funding>(row, (specs, each) => changeRow(specs, each, change)),
    ),
    keys: changeRows(plan.keys, (key) => changeRow(keyInputs(key.parts), key, change)),
    members: changeRows(plan.members, (member) => changeRow(ofMember, member, change)),
  };
}

function changeRows<Row>(rows: Row[], change: (row: Row) => Row): Row[] {
  const changed = rows.map(change);
  return changed.every((row, place) => row === rows[place]) ? rows : changed;
}

function changeRow<Row>(specs: readonly InputSpec<Row>[], row: Row, change: EveryInputChange): Row {
  return specs.reduce((changed, spec) => {
    const value = spec.read(changed);
    if (value === undefined) return changed;
    const replaced = change(value, spec);
    return replaced === value ? changed : spec.write(changed, replaced);
  }, row);
}

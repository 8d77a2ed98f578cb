import { inputsOf, resolve, type EditResult, type InputField, type Plan } from '../../core/index.ts';

/** A row's inputs with the values that a scenario has. */
export function rowFields(plan: Plan, scenario: string, row: string): readonly InputField[] {
  return inputsOf(resolve(plan, scenario)).filter((field) => field.row === row);
}

/** A plan as it would be with a new row, and the row's inputs; none where it cannot be added. */
export interface NewRow {
  readonly plan: Plan;
  readonly fields: readonly InputField[];
}

export function newRow(plan: Plan, row: string, added: EditResult): NewRow {
  if (!added.ok) return { plan, fields: [] };
  return { plan: added.value.plan, fields: rowFields(added.value.plan, plan.base.id, row) };
}

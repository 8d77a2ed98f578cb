import {
  inputOf,
  inputsOf,
  resolve,
  writeInput,
  type EditResult,
  type InputField,
  type Plan,
} from '../../core/index.ts';
import { NO_CHANGES, type InputDraft } from './input-draft.ts';

/** A row's inputs with the values that a scenario has, and what a form has chosen: a figure's unit may follow from that. */
export function rowFields(
  plan: Plan,
  scenario: string,
  row: string,
  draft: InputDraft = NO_CHANGES,
): readonly InputField[] {
  const chosen = Object.entries(draft.chosen).filter(([id]) => inputOf(plan, id));
  const effective = chosen.reduce(
    (changed, [id, value]) => writeInput(changed, id, value),
    resolve(plan, scenario),
  );
  return inputsOf(effective).filter((field) => field.row === row);
}

/** A plan as it would be with a new row, and the row's inputs; none where it cannot be added. */
export interface NewRow {
  readonly plan: Plan;
  readonly fields: readonly InputField[];
}

export function newRow(plan: Plan, row: string, added: EditResult, draft: InputDraft): NewRow {
  if (!added.ok) return { plan, fields: [] };
  return { plan: added.value.plan, fields: rowFields(added.value.plan, plan.base.id, row, draft) };
}

import {
  addLine,
  type AddLine,
  type Edit,
  type Language,
  type LineKind,
  type Message,
  type Plan,
  type Result,
} from '../../core/index.ts';
import { inOneStep } from '../store/in-one-step.ts';
import { inputCommands, NO_CHANGES, withoutEmpty, type InputDraft } from './input-draft.ts';
import { newRow, type NewRow } from './row-fields.ts';

/** A new line as it is being typed. */
export interface LineDraft {
  readonly name: string;
  readonly unit: string;
  readonly of: readonly string[];
  readonly inputs: InputDraft;
}

export const EMPTY_LINE: LineDraft = { name: '', unit: '', of: [], inputs: NO_CHANGES };

/** Which of a line's figures stand beside each other. */
export const LINE_LAYOUT = [
  ['pay', 'payPer'],
  ['degree', 'onCosts'],
  ['percent'],
  ['quantity', 'price'],
  ['amount'],
  ['index'],
];

/** The new line with a name that is free, of all lines, in the unit that is typed so far: for what its fields are called. */
export function newLine(
  plan: Plan,
  id: string,
  kind: LineKind,
  { unit, inputs }: Pick<LineDraft, 'unit' | 'inputs'>,
): NewRow {
  const of = plan.lines.map((line) => line.id);
  const sample: LineDraft = { ...EMPTY_LINE, name: id, unit, of };
  return newRow(plan, `line:${id}`, addLine(plan, addArguments(id, kind, sample)), inputs);
}

/** Adds the line with its figures in one step. Figures go into the base: what a scenario does not override follows it. A field left empty is zero. */
export function addLineCommand(
  id: string,
  kind: LineKind,
  draft: LineDraft,
  language: Language,
): (plan: Plan) => Result<Edit, Message> {
  return (plan) => {
    const { fields, plan: added } = newLine(plan, id, kind, draft);
    const inputs = withoutEmpty(draft.inputs, fields, added);
    return inOneStep(
      (current) => addLine(current, addArguments(id, kind, draft)),
      ...inputCommands(inputs, plan.base.id, language),
    )(plan);
  };
}

function addArguments(id: string, kind: LineKind, { name, unit, of }: LineDraft): AddLine {
  if (kind === 'percentage') return { id, name, kind, of };
  return kind === 'quantity' ? { id, name, kind, quantityUnit: unit } : { id, name, kind };
}

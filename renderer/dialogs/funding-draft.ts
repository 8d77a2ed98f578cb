import {
  addFunding,
  message,
  readInput,
  refusal,
  setText,
  type Edit,
  type FundingKind,
  type Language,
  type Message,
  type Party,
  type Plan,
  type Result,
} from '../../core/index.ts';
import { inOneStep } from '../store/in-one-step.ts';
import { inputCommands, NO_CHANGES, withoutEmpty, type InputDraft } from './input-draft.ts';
import { NO_NOTES, notesCommands, type NotesDraft } from './notes-draft.ts';
import { newRow, rowFields, type NewRow } from './row-fields.ts';

/** A row of funding as it is being typed. */
export interface FundingDraft extends NotesDraft {
  readonly name: string;
  readonly inputs: InputDraft;
}

export const EMPTY_FUNDING: FundingDraft = { ...NO_NOTES, name: '', inputs: NO_CHANGES };

/** Which of its inputs stand beside each other. */
export const FUNDING_LAYOUT = [['party'], ['percent', 'amount'], ['of'], ['capYear', 'capPeriod']];

/** A party that nobody is yet: its name is typed in the form. */
const NOBODY: Party = { kind: 'party', name: '–' };

/** The new row with a name that is free: for what its fields are called. */
export function newFunding(plan: Plan, id: string, kind: FundingKind): NewRow {
  return newRow(plan, `funding:${id}`, addRow(plan, id, kind, id), NO_CHANGES);
}

function addRow(plan: Plan, id: string, kind: FundingKind, name: string) {
  return addFunding(plan, kind === 'own' ? { id, name, kind, party: NOBODY } : { id, name, kind });
}

/** Adds the row with its figures in one step. They go into the base: what a scenario does not override follows it. */
export function addFundingCommand(
  id: string,
  kind: FundingKind,
  draft: FundingDraft,
  language: Language,
): (plan: Plan) => Result<Edit, Message> {
  return (plan) => {
    const { fields, plan: added } = newFunding(plan, id, kind);
    const inputs = withoutEmpty(draft.inputs, fields, added);
    const party = `funding:${id}.party`;
    if (kind === 'own' && (inputs.typed[party] ?? '').trim() === '')
      return needsParty(added, party, language);
    return inOneStep(
      (current) => addRow(current, id, kind, draft.name),
      ...inputCommands(inputs, plan.base.id, language),
      ...notesCommands(`funding:${id}`, draft),
    )(plan);
  };
}

/** Own financing has somebody who pays it (F1). */
function needsParty(plan: Plan, input: string, language: Language): Result<Edit, Message> {
  const read = readInput(plan, input, '', language);
  return read.ok ? refusal(message('refusal.inputGone')) : read;
}

/** Changes an existing row: its name and notes in the plan, its figures in a scenario. */
export function editFundingCommand(
  id: string,
  draft: FundingDraft,
  scenario: string,
  language: Language,
): (plan: Plan) => Result<Edit, Message> {
  const row = `funding:${id}`;
  return (plan) =>
    inOneStep(
      (current) => setText(current, { row, property: 'name', text: draft.name }),
      ...inputCommands(withoutEmpty(draft.inputs, rowFields(plan, scenario, row), plan), scenario, language),
      ...notesCommands(row, draft),
    )(plan);
}

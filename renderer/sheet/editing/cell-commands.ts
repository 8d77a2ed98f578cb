import {
  readInput,
  refusal,
  resetInput,
  setInput,
  setText,
  success,
  type CeilingKind,
  type CellEdit,
  type Message,
  type OverrideValue,
  type Plan,
  type Result,
  type SheetCell,
} from '../../../core/index.ts';
import { documentStore, edit, tryEdit } from '../../store/document-store.ts';
import { settingsStore } from '../../store/settings-store.ts';
import { readCeiling } from './ceiling-kind.ts';
import { emptyText } from './empty-text.ts';
import { sayTypedUnit } from './say-typed-unit.ts';

/** Puts what a person typed into what the cell stands for, a ceiling as the kind that was chosen; the refusal is for the cell to show. */
export function commitText(target: CellEdit, text: string, kind?: CeilingKind): Result<void, Message> {
  const answer = tryEdit((plan) =>
    target.kind === 'text' ? setText(plan, { ...target, text }) : setTyped(plan, target, text, kind),
  );
  return answer.ok ? success(undefined) : refusal(answer.failure);
}

/** Switches a membership, for all years. A member that is in in some years alone is put in in all. */
export function toggleCell(cell: SheetCell): void {
  const { edit: target, value } = cell;
  if (target?.kind !== 'input' || value.kind !== 'boolean') return;
  const all = value.value !== true;
  edit((plan) =>
    setInput(plan, { scenario: scenario(), input: target.input, year: target.year, value: { all } }),
  );
}

/** Empties a cell where "nothing" or 0 is a value; answers whether it is. */
export function clearCellText({ edit: target, value }: SheetCell): boolean {
  const { plan } = documentStore.getState();
  if (!plan || target === null || value.kind === 'boolean') return false;
  return commitText(target, target.kind === 'input' ? emptyText(plan, target.input) : '').ok;
}

/** Takes the scenario's own value away, so that the base's holds again (S3). */
export function resetCell(cell: SheetCell): void {
  const { override } = cell;
  if (!override) return;
  edit((plan) => resetInput(plan, { scenario: scenario(), input: override.input, year: override.year }));
}

/** What a person typed as a value of an input, a ceiling as the kind that was chosen. */
export function readTyped(
  plan: Plan,
  input: string,
  text: string,
  kind: CeilingKind | undefined,
): Result<OverrideValue, Message> {
  const { language } = settingsStore.getState();
  return kind ? readCeiling(plan, input, text, kind, language) : readInput(plan, input, text, language);
}

function setTyped(
  plan: Plan,
  { input, year }: Extract<CellEdit, { kind: 'input' }>,
  text: string,
  kind: CeilingKind | undefined,
) {
  const read = readTyped(plan, input, text, kind);
  if (!read.ok) return refusal(read.failure);
  const answer = setInput(plan, { scenario: scenario(), input, year, value: read.value });
  if (answer.ok) sayTypedUnit(plan, input, read.value);
  return answer;
}

function scenario(): string {
  return documentStore.getState().scenario;
}

/** Whether a scenario has its own value in the cell. */
export function isOverridden(cell: SheetCell | undefined): boolean {
  return cell !== undefined && cell.override !== null;
}

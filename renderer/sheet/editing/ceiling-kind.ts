import {
  inputOf,
  isCeiling,
  readInput,
  resolve,
  writeInput,
  type CeilingKind,
  type Language,
  type Message,
  type OverrideValue,
  type Plan,
  type Result,
  type SheetCell,
} from '../../../core/index.ts';
import type { Editing } from './editing-store.ts';

/** In the order in which they are offered. */
export const CEILING_KINDS: readonly CeilingKind[] = ['year', 'average', 'period'];

/** What the ceiling in a cell is for: a year, until something else is chosen; `null` for any other cell. */
export function ceilingKindOf(plan: Plan, scenario: string, { edit }: SheetCell): Editing['ceilingKind'] {
  if (edit?.kind !== 'input') return null;
  const field = inputOf(resolve(plan, scenario), edit.input);
  if (field?.type !== 'ceiling') return null;
  const before = isCeiling(field.value) ? field.value.kind : 'year';
  return { before, now: before };
}

/** The kind that comes after another, or before it, round and round. */
export function nextKind(kind: CeilingKind, by: 1 | -1): CeilingKind {
  const place = CEILING_KINDS.indexOf(kind) + by + CEILING_KINDS.length;
  return CEILING_KINDS[place % CEILING_KINDS.length] ?? kind;
}

/** What was typed as a ceiling of this kind: a unit for another time is refused. */
export function readCeiling(
  plan: Plan,
  input: string,
  text: string,
  kind: CeilingKind,
  language: Language,
): Result<OverrideValue, Message> {
  const ofKind = writeInput(plan, input, { kind, amount: { text: '0', value: '0' } });
  return readInput(ofKind, input, text, language);
}

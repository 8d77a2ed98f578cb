import {
  inputOf,
  message,
  readInput,
  refusal,
  setInput,
  setText,
  type CellEdit,
  type Message,
  type OverrideValue,
  type Plan,
  type Result,
  type SheetCell,
} from '../../../core/index.ts';
import type { Settings } from '../../host/host.ts';
import { ceilingKindOf, readCeiling } from '../editing/ceiling-kind.ts';
import type { CellWrite } from '../editing/take-each.ts';
import type { CellCopy } from './copy-of-cell.ts';

/** Where what is pasted or filled is put, and how its words are read. */
export interface WriteContext {
  readonly plan: Plan;
  readonly scenario: string;
  readonly language: Settings['language'];
}

type Command = CellWrite['command'];
type InputEdit = Extract<CellEdit, { kind: 'input' }>;

/** The command that puts a copied cell into another; one that is refused says why the cell cannot have it. */
export function writeOf(cell: SheetCell | undefined, copy: CellCopy, context: WriteContext): Command {
  const edit = cell?.edit;
  if (!cell || !edit) return () => refusal(message(whyNotTyped(cell)));
  if (edit.kind === 'text') return (plan) => setText(plan, { ...edit, text: copy.text });
  const before = ceilingKindOf(context.plan, context.scenario, cell)?.before;
  const kind = before && (copy.ceiling ?? before);
  return (plan) => {
    const value = valueOf(plan, edit, copy, kind, context);
    return value.ok
      ? setInput(plan, { scenario: context.scenario, input: edit.input, year: edit.year, value: value.value })
      : value;
  };
}

/** What is said of a cell that nothing can be typed in. */
export function whyNotTyped(cell: SheetCell | undefined): string {
  if (!cell) return 'sheet.noCellThere';
  return cell.origin === 'label' ? 'sheet.isLabel' : 'sheet.computed';
}

/** Figures of ours are canonical, which English reads; words are the reader's own. */
function valueOf(
  plan: Plan,
  { input }: InputEdit,
  copy: CellCopy,
  kind: NonNullable<CellCopy['ceiling']> | undefined,
  { language }: WriteContext,
): Result<OverrideValue, Message> {
  const isSwitch = inputOf(plan, input)?.type === 'boolean';
  if (isSwitch && copy.membership !== null) return { ok: true, value: copy.membership };
  const [text, read] = copy.typed === null || isSwitch ? [copy.text, language] : [copy.typed, 'en' as const];
  return kind ? readCeiling(plan, input, text, kind, read) : readInput(plan, input, text, read);
}

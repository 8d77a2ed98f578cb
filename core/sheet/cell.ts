import type { Message } from '../message.ts';
import type { Money } from '../numbers/money.ts';
import type { Ratio } from '../numbers/ratio.ts';
import type { CellEdit, CellValue, SheetCell } from './sheet.ts';

const NOTHING_MORE = {
  edit: null,
  override: null,
  mark: null,
  remark: null,
  issues: [],
  noted: null,
} as const;

/** A cell that shows a value and can be edited where `edit` says how. */
export function cell(
  value: CellValue,
  origin: SheetCell['origin'],
  more: Partial<Omit<SheetCell, 'value' | 'origin'>> = {},
): SheetCell {
  return { value, origin, ...NOTHING_MORE, ...more };
}

/** A cell with nothing in it. */
export const EMPTY_CELL: SheetCell = cell({ kind: 'empty' }, 'label');

/** Words of the program's own: a row's title, a remark that stands alone. */
export function labelCell(words: Message): SheetCell {
  return cell({ kind: 'message', message: words }, 'label');
}

/** A name or a note as typed; an empty one is an empty cell that can be edited. */
export function textCell(text: string, edit: CellEdit): SheetCell {
  return cell(text === '' ? { kind: 'empty' } : { kind: 'text', text }, 'label', { edit });
}

/** "–" with its reason (N6). */
export function noneCell(reason: Message): SheetCell {
  return cell({ kind: 'none', reason, error: false }, 'computed');
}

/** An amount, or "–" with the reason where it could not be computed. */
export function moneyCell(amount: Money | null, reason: Message): SheetCell {
  return amount === null ? noneCell(reason) : cell({ kind: 'money', value: amount }, 'computed');
}

/** A fraction of one as percent, or "–" with the reason. */
export function percentCell(value: Ratio | null, decimals: number, reason: Message): SheetCell {
  return value === null ? noneCell(reason) : cell({ kind: 'percent', value, decimals }, 'computed');
}

/** A figure with so many decimals, or "–" with the reason. */
export function numberCell(value: Ratio | null, decimals: number, reason: Message): SheetCell {
  return value === null ? noneCell(reason) : cell({ kind: 'number', value, decimals }, 'computed');
}

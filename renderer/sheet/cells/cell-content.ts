import type { SheetCell } from '../../../core/index.ts';
import type { Format, Translator } from '../../text/use-text.ts';
import { cellText } from './cell-text.ts';
import { signedMoney } from './signed-money.ts';

/** What stands in a cell, by its role: each role has a shape beside its colour (design rules 4 to 7). */
export type CellContent =
  | { readonly kind: 'figure'; readonly main: string; readonly over: boolean }
  | { readonly kind: 'membership'; readonly value: boolean | 'mixed'; readonly name: string }
  /** A joined member without a weight, or a sum that does not agree: the octagon and a word or a figure. */
  | { readonly kind: 'missing'; readonly word: string }
  | { readonly kind: 'checked'; readonly words: string; readonly strong: boolean }
  | { readonly kind: 'rounded'; readonly exact: string; readonly main: string }
  | Remarked
  /** The row that adds a member: its sign, and its words beside it. */
  | { readonly kind: 'add' }
  | { readonly kind: 'words'; readonly words: string }
  /** Nothing of its own: a place beside others, or a cell that is being typed in. */
  | { readonly kind: 'nothing' };

/** A value and what is said of it: a ceiling and whether it holds; a name and its footnote's mark. */
interface Remarked {
  readonly kind: 'remarked';
  readonly main: string;
  readonly said: string;
  /** "Ej med (bas: 19 %)": what the base has is violet, as wherever a scenario differs from it. */
  readonly base: string;
  readonly mark: SheetCell['mark'];
  readonly override: boolean;
}

export interface CellInRow {
  readonly cell: SheetCell;
  readonly rowName: string;
  /** A difference that should be nothing and is not. */
  readonly differs: boolean;
}

export function cellContent(
  { cell, rowName, differs }: CellInRow,
  format: Format,
  text: Translator,
): CellContent {
  const { value, mark } = cell;
  if (value.kind === 'boolean') return { kind: 'membership', value: value.value, name: rowName };
  if (value.kind === 'none' && value.error) return { kind: 'missing', word: text.t('sheet.missing') };
  const { main, exact } = cellText(value, format, text.text);
  if (mark === 'sumsExactly') {
    return {
      kind: 'checked',
      words: cell.remark ? text.text(cell.remark) : main,
      strong: cell.remark !== null,
    };
  }
  if (mark === 'error') return { kind: 'missing', word: main };
  if (differs && value.kind === 'money') return { kind: 'missing', word: signedMoney(value.value, format) };
  if (cell.remark && isDrawn(cell)) return remarked(cell, main, text.text(cell.remark));
  if (exact !== null) return { kind: 'rounded', exact, main };
  return { kind: 'figure', main, over: mark === 'over' };
}

function remarked({ mark, override }: SheetCell, main: string, remark: string): Remarked {
  const [, said = remark, base = ''] = /^(.+?)( \(.+\))$/.exec(remark) ?? [];
  return { kind: 'remarked', main, said, base, mark, override: override !== null };
}

/** The base's basis stands in the formula bar and in the cell's name: beside the scenario's own there is no room for it. */
function isDrawn({ override, value }: SheetCell): boolean {
  return !(override && value.kind === 'message' && value.message.code.startsWith('sheet.basis'));
}

/** Whether two contents look the same. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if (a.kind === 'figure' && b.kind === 'figure') return a.main === b.main && a.over === b.over;
  return JSON.stringify(a) === JSON.stringify(b);
}

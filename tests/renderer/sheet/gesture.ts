import type { CellAddress } from '../../../renderer/store/document-store.ts';
import type { SheetScope } from '../../../renderer/sheet/sheet-scope.ts';

/** One thing that a person does in the sheet. */
export type Gesture =
  | { readonly kind: 'select'; readonly from: number; readonly to: number }
  /** `typeInAll`: and then Control and Enter. */
  | { readonly kind: 'type' | 'typeInAll'; readonly text: string }
  /** What is selected, copied and pasted from another cell on. */
  | { readonly kind: 'copy'; readonly to: number }
  | { readonly kind: 'paste'; readonly block: readonly (readonly string[])[] }
  | { readonly kind: 'fill'; readonly direction: 'down' | 'right' }
  | { readonly kind: 'clear' | 'switch' | 'undo' | 'redo' | 'scenario' };

/** A cell by its place among all, counted round; not of the row that adds a member. */
export function nthCell({ map }: Pick<SheetScope, 'map'>, at: number): CellAddress {
  const cells = map.rows
    .filter(({ id }) => id !== 'add')
    .flatMap(({ id, stops }) => stops.map(({ column }) => ({ row: id, column })));
  const cell = cells[at % cells.length];
  if (!cell) throw new RangeError('A sheet without cells');
  return cell;
}

import { cellKey } from '../../find/matches.ts';
import type { CellAddress } from '../../store/document-store.ts';
import { followMarks } from './cell-marks.ts';
import { isEditOf, type SheetPage } from './sheet-page.ts';
import { createSlices } from './slices.ts';

/** A cell that is drawn. */
export interface Drawn {
  readonly address: CellAddress;
  /** Whether what stands in it is typed: that is shown at once. */
  readonly isTyped: boolean;
  /** Makes what it is to show; answers whether that is other than what it shows. */
  readonly prepare: () => boolean;
  /** Shows what was made ready. */
  readonly show: () => void;
  /** Both. */
  readonly draw: () => void;
  /** Draws where the user is. */
  readonly mark: () => void;
}

/** A row's number. */
export type DrawnRowNumber = Pick<Drawn, 'draw'>;

/** The cells that are drawn, and what they are to show. */
export interface Drawing {
  readonly page: () => SheetPage | null;
  /** Shows another state of the sheet: what is typed at once, the figures that follow from it together, some frames later. */
  readonly show: (page: SheetPage) => void;
  readonly add: (cell: Drawn) => void;
  readonly remove: (cell: Drawn) => void;
  readonly addNumber: (number: DrawnRowNumber) => void;
  readonly removeNumber: (number: DrawnRowNumber) => void;
  /** Draws what changes of where the user is; answers how to stop. */
  readonly follow: () => () => void;
}

export function createDrawing(): Drawing {
  const cells = new Map<string, Drawn>();
  const numbers = new Set<DrawnRowNumber>();
  const slices = createSlices();
  let current: SheetPage | null = null;

  function* following() {
    const changed: Drawn[] = [];
    for (const cell of cells.values()) {
      if (cell.prepare()) changed.push(cell);
      yield;
    }
    for (const cell of changed) cell.show();
  }

  return {
    page: () => current,
    show: (page) => {
      const isEdit = current !== null && isEditOf(page, current);
      current = page;
      if (isEdit) {
        for (const cell of cells.values()) if (cell.isTyped) cell.draw();
      } else {
        for (const cell of cells.values()) cell.draw();
        for (const number of numbers) number.draw();
      }
      slices.start(following());
    },
    add: (cell) => void cells.set(cellKey(cell.address), cell),
    remove: (cell) => {
      const key = cellKey(cell.address);
      if (cells.get(key) === cell) cells.delete(key);
    },
    addNumber: (number) => void numbers.add(number),
    removeNumber: (number) => void numbers.delete(number),
    follow: () => {
      const end = followMarks((where) => {
        const marked =
          where === 'everywhere' ? cells.values() : where.map((at) => at && cells.get(cellKey(at)));
        for (const cell of marked) cell?.mark();
        for (const number of numbers) number.draw();
      });
      return () => {
        end();
        slices.stop();
      };
    },
  };
}

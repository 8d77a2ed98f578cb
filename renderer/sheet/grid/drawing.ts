import { cellKey } from '../../find/matches.ts';
import { documentStore, type CellAddress } from '../../store/document-store.ts';
import { followMarks } from './cell-marks.ts';
import { isEditOf, type SheetPage } from './sheet-page.ts';
import { createSlices, SMALL_SLICE_MS } from './slices.ts';

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
  /** Answers whether the cell is drawn later: one that comes into the page by scrolling, which is not in sight yet. */
  readonly add: (cell: Drawn) => boolean;
  readonly remove: (cell: Drawn) => void;
  readonly addNumber: (number: DrawnRowNumber) => void;
  readonly removeNumber: (number: DrawnRowNumber) => void;
  /** Draws what changes of where the user is, and what scrolling in an element brings; answers how to stop. */
  readonly follow: (area: Element | null) => () => void;
}

/** Of more cells than this, the frame in which a key is pressed has enough to do with what was typed. */
const MOST_AT_ONCE = 400;

/** So long after the page was scrolled, rows come into it by that. */
const SCROLLING_MS = 100;

export function createDrawing(): Drawing {
  const cells = new Map<string, Drawn>();
  const numbers = new Set<DrawnRowNumber>();
  const slices = createSlices();
  const fresh = new Set<Drawn>();
  const freshSlices = createSlices(SMALL_SLICE_MS);
  let scrolledAt = -Infinity;
  let current: SheetPage | null = null;

  function* following(): Generator<'frame' | undefined, void> {
    const changed: Drawn[] = [];
    for (const cell of cells.values()) {
      if (cell.prepare()) changed.push(cell);
      yield undefined;
    }
    if (cells.size > MOST_AT_ONCE) yield 'frame';
    for (const cell of changed) cell.show();
  }

  function* drawingFresh(): Generator<undefined, void> {
    for (const cell of fresh) {
      fresh.delete(cell);
      cell.draw();
      cell.mark();
      yield undefined;
    }
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
      slices.start(following(), cells.size > MOST_AT_ONCE ? 'soon' : 'now');
    },
    add: (cell) => {
      cells.set(cellKey(cell.address), cell);
      const isActive = cellKey(cell.address) === keyOfActive();
      if (isActive || performance.now() - scrolledAt > SCROLLING_MS) return false;
      if (fresh.size === 0) freshSlices.start(drawingFresh(), 'soon');
      fresh.add(cell);
      return true;
    },
    remove: (cell) => {
      fresh.delete(cell);
      const key = cellKey(cell.address);
      if (cells.get(key) === cell) cells.delete(key);
    },
    addNumber: (number) => void numbers.add(number),
    removeNumber: (number) => void numbers.delete(number),
    follow: (area) => {
      const onScroll = () => {
        scrolledAt = performance.now();
      };
      for (const cell of cells.values()) cell.mark();
      // Scrolling does not bubble: it is heard on its way down, before the grid hears it.
      area?.addEventListener('scroll', onScroll, { capture: true, passive: true });
      const end = followMarks((where) => {
        const marked =
          where === 'everywhere' ? cells.values() : where.map((at) => at && cells.get(cellKey(at)));
        for (const cell of marked) cell?.mark();
        for (const number of numbers) number.draw();
      });
      return () => {
        end();
        area?.removeEventListener('scroll', onScroll, { capture: true });
        slices.stop();
        freshSlices.stop();
      };
    },
  };
}

function keyOfActive(): string | null {
  const { selection } = documentStore.getState();
  return selection && cellKey(selection);
}

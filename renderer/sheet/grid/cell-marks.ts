import { frameAt, type FrameMark } from '../../explain/frame-at.ts';
import { explainStore } from '../../explain/explain-store.ts';
import { findStore } from '../../find/find-store.ts';
import { cellKey } from '../../find/matches.ts';
import { copiedEdgesAt, copiedStore } from '../clipboard/copied-store.ts';
import { documentStore, type CellAddress } from '../../store/document-store.ts';
import { editingStore } from '../editing/editing-store.ts';
import { marksAt, rangeStore } from '../selection/range-store.ts';

/** What lies over a cell: where the user is. Read from the stores as it is drawn, never held. */
export interface CellMarks {
  readonly active: boolean;
  readonly editing: boolean;
  readonly found: boolean;
  /** As `marksAt` writes it. */
  readonly range: string;
  readonly frame: FrameMark | null;
  /** Sides of what was copied, by their letters; `null` outside it. */
  readonly copied: string | null;
}

export function marksOf(address: CellAddress): CellMarks {
  const { row, column } = address;
  const { selection, scenario } = documentStore.getState();
  const { editing } = editingStore.getState();
  const { found } = findStore.getState();
  const key = cellKey(address);
  return {
    active: isAt(selection, address),
    editing: editing !== null && editing.scenario === scenario && isAt(editing.cell, address),
    found: found.size > 0 && found.has(key),
    range: marksAt(rangeStore.getState(), row, column),
    frame: frameAt(explainStore.getState(), key),
    copied: copiedEdgesAt(row, column),
  };
}

function isAt(one: CellAddress | null, { row, column }: CellAddress): boolean {
  return one?.row === row && one.column === column;
}

/** What of the drawn cells has other marks than before: those at some addresses, or any of them. */
type OnChange = (where: readonly (CellAddress | null)[] | 'everywhere') => void;

/** Hears of everything that changes a cell's marks; answers how to stop. */
export function followMarks(onChange: OnChange): () => void {
  const ends = [
    documentStore.subscribe(({ selection, scenario }, before) => {
      if (scenario !== before.scenario) onChange('everywhere');
      else if (selection !== before.selection) onChange([before.selection, selection]);
    }),
    editingStore.subscribe(({ editing }, before) =>
      onChange([before.editing?.cell ?? null, editing?.cell ?? null]),
    ),
    findStore.subscribe(({ found }, before) => {
      if (found !== before.found) onChange('everywhere');
    }),
    explainStore.subscribe(({ frames, stepPlace }, before) => {
      if (frames !== before.frames || stepPlace !== before.stepPlace) onChange('everywhere');
    }),
    copiedStore.subscribe(() => onChange('everywhere')),
    rangeStore.subscribe(({ map, rect, handle, preview }, before) => {
      const isSame = map === before.map && rect === before.rect && preview === before.preview;
      onChange(
        isSame || (!rect && !preview && !before.rect && !before.preview)
          ? [before.handle, handle]
          : 'everywhere',
      );
    }),
  ];
  return () => ends.forEach((end) => end());
}

import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { CellAddress } from '../store/document-store.ts';
import { cellKey } from './matches.ts';

interface FindState {
  /** Counts how often it was asked for, so that asking again goes back to the field; 0: the bar is closed. */
  readonly asked: number;
  /** Kept while it is closed, so that F3 goes on. */
  readonly words: string;
  /** Where the selection stood when the words began to be written. */
  readonly from: CellAddress | null;
  /** The cells that are marked. */
  readonly found: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

export const findStore = createStore<FindState>(() => ({ asked: 0, words: '', from: null, found: NONE }));

export function useFind<Picked>(selector: (state: FindState) => Picked): Picked {
  return useStore(findStore, selector);
}

export function openFind(from: CellAddress | null): void {
  findStore.setState(({ asked }) => ({ asked: asked + 1, from }));
}

export function closeFind(): void {
  findStore.setState({ asked: 0, found: NONE });
}

export function markFound(cells: readonly CellAddress[]): void {
  findStore.setState({ found: cells.length === 0 ? NONE : new Set(cells.map(cellKey)) });
}

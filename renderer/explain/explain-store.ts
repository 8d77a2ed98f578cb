import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Language } from '../../resources/text/write-value.ts';
import type { CellAddress } from '../store/document-store.ts';
import type { Frame } from './framed-cells.ts';
import { AS_BEGUN, type Unfolding } from './tree-rows.ts';

/** Where the user is in an explanation. Nothing of it is kept when another cell is explained. */
export interface ExplainState {
  /** The cell that is explained. */
  readonly root: CellAddress | null;
  /** The cell that was gone to from the tree: while it is the selected one, the tree stays as it is. */
  readonly visited: CellAddress | null;
  /** Path of the step that the keyboard is on and whose sources are framed. */
  readonly step: string;
  readonly unfolding: Unfolding;
  /** What the explanation is copied in; `null`: the program's own language. */
  readonly language: Language | null;
  /** By `placeKey`: the cells and assumptions that the step is made of. */
  readonly frames: ReadonlyMap<string, Frame>;
  /** `placeKey` of the step's own place, where it is not the explained cell itself. */
  readonly stepPlace: string | null;
}

const NOTHING: ExplainState = {
  root: null,
  visited: null,
  step: '',
  unfolding: AS_BEGUN,
  language: null,
  frames: new Map(),
  stepPlace: null,
};

export const explainStore = createStore<ExplainState>(() => NOTHING);

export function useExplain<Picked>(selector: (state: ExplainState) => Picked): Picked {
  return useStore(explainStore, selector);
}

/** The panel follows the selected cell, unless the selection was moved from the tree itself. */
export function follow(selection: CellAddress | null): void {
  const { root, visited } = explainStore.getState();
  if (isSame(selection, visited)) return;
  if (isSame(selection, root)) explainStore.setState({ visited: null });
  else explainStore.setState({ root: selection, visited: null, step: '', unfolding: AS_BEGUN });
}

export function setStep(step: string): void {
  explainStore.setState({ step });
}

export function setFold(path: string, open: boolean): void {
  const { unfolding, step } = explainStore.getState();
  const folds = new Map(unfolding.folds).set(path, open);
  const isInside = path === '' ? step !== '' : step.startsWith(`${path}.`);
  explainStore.setState({
    unfolding: { ...unfolding, folds },
    // The keyboard never stays on what is folded away.
    ...(!open && isInside && { step: path }),
  });
}

/** Draws so many parts of a step. */
export function setShown(path: string, count: number): void {
  const { unfolding } = explainStore.getState();
  explainStore.setState({ unfolding: { ...unfolding, shown: new Map(unfolding.shown).set(path, count) } });
}

export function isSame(a: CellAddress | null, b: CellAddress | null): boolean {
  return a?.row === b?.row && a?.column === b?.column;
}

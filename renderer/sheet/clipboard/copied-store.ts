import { createStore } from 'zustand/vanilla';
import { documentStore } from '../../store/document-store.ts';
import type { SheetMap } from '../layout/sheet-map.ts';
import { edgesAt, type Rect } from '../selection/rect.ts';

/** What was copied last, where it stood: framed as long as it still stands there. */
interface Copied {
  readonly map: SheetMap;
  readonly rect: Rect;
}

export const copiedStore = createStore<{ readonly copied: Copied | null }>(() => ({ copied: null }));

/** Frames what has just been copied. */
export function frameCopied(map: SheetMap, rect: Rect): void {
  copiedStore.setState({ copied: { map, rect } });
}

/** Takes the frame away, and nothing from the clipboard; answers whether there was one. */
export function unframeCopied(): boolean {
  const { copied } = copiedStore.getState();
  if (copied) copiedStore.setState({ copied: null });
  return copied !== null;
}

/** The frame goes when the plan or the scenario is another: what stands there is no longer what was copied. */
export function followCopied(): () => void {
  const unsubscribe = documentStore.subscribe(({ plan, scenario }, before) => {
    if (plan !== before.plan || scenario !== before.scenario) unframeCopied();
  });
  return () => {
    unsubscribe();
    unframeCopied();
  };
}

/** The sides of a cell that are framed, by their letters; `null` for a cell that was not copied. */
export function copiedEdgesAt(row: string, column: string): string | null {
  const { copied } = copiedStore.getState();
  return copied && edgesAt(copied.map, copied.rect, row, column);
}

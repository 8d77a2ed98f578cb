import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { showView } from '../store/document-store.ts';
import { openPanel } from './use-panel-open.ts';

/** The assumption that is to come into sight and take the keyboard. */
const revealed = createStore<{ readonly input: string | null }>(() => ({ input: null }));

/** Shows an assumption's field and gives it the keyboard, also one that stands aside. */
export function revealField(input: string): void {
  showView('sheet');
  openPanel();
  revealed.setState({ input });
}

/** Whether the field is the one that is to come into sight. */
export function useRevealed(): string | null {
  return useStore(revealed, ({ input }) => input);
}

/** It is in sight now. */
export function endReveal(): void {
  revealed.setState({ input: null });
}

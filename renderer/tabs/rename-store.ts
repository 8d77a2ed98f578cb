import { createStore } from 'zustand/vanilla';

/** The scenario whose name is being typed in its tab. */
export const renameStore = createStore<{ readonly scenario: string | null }>(() => ({ scenario: null }));

export function startRenaming(scenario: string): void {
  renameStore.setState({ scenario });
}

export function stopRenaming(): void {
  renameStore.setState({ scenario: null });
}

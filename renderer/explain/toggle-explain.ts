import { documentStore } from '../store/document-store.ts';
import { explainStore, follow } from './explain-store.ts';
import { focusPartNamed } from '../frame/window-parts.ts';
import { foldPanel } from '../panel/use-panel-open.ts';
import { changeSettings, settingsStore } from '../store/settings-store.ts';

/** Opens the explanation, and the assumptions fold to give it room; closed, the keyboard goes back to the sheet. */
export function toggleExplain(): void {
  const isOpen = settingsStore.getState().explainOpen;
  const hadKeyboard = document.activeElement?.closest('.explain') instanceof Element;
  if (!isOpen) {
    foldPanel();
    // Explained from the first moment: the next key may go into the tree.
    explainStore.setState({ visited: null });
    follow(documentStore.getState().selection);
  }
  changeSettings({ explainOpen: !isOpen });
  if (hadKeyboard) focusPartNamed('sheet');
}

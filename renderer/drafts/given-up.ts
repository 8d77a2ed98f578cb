import type { HostKind } from '../host/host.ts';
import type { Draft } from './draft-database.ts';

const PREFIX = 'samkalkyl.draft.givenUp.';

let isKeptOnLeaving = false;

/** The window is about to be loaded anew to go on with the same work. */
export function keepOnLeaving(): void {
  isKeptOnLeaving = true;
}

/**
 * Notes that the user let unsaved edits go: a browser asked and was told to leave, or the desktop asked and closed the
 * window. A crash, a power cut or a system that shuts down asks nobody, and the draft is offered the next time.
 * Storage that answers at once is used: a page that is left has no time to wait.
 */
export function markGivenUp(id: string, host: HostKind): () => void {
  let wasAsked = false;
  const onAsk = () => {
    wasAsked = true;
  };
  // Whoever goes on working answered that they stay.
  const onStay = () => {
    wasAsked = false;
  };
  const onLeave = () => {
    if (!isKeptOnLeaving && (wasAsked || host === 'desktop')) noteGivenUp(id);
  };
  window.addEventListener('beforeunload', onAsk);
  window.addEventListener('pagehide', onLeave);
  window.addEventListener('keydown', onStay);
  window.addEventListener('pointerdown', onStay);
  return () => {
    window.removeEventListener('beforeunload', onAsk);
    window.removeEventListener('pagehide', onLeave);
    window.removeEventListener('keydown', onStay);
    window.removeEventListener('pointerdown', onStay);
  };
}

/** Notes that the user discarded unsaved edits, at once: erasing them takes a moment, in which the page may be left. */
export function noteGivenUp(id: string): void {
  localStorage.setItem(PREFIX + id, '');
}

export function isGivenUp({ id }: Draft): boolean {
  return localStorage.getItem(PREFIX + id) !== null;
}

export function forgetGivenUp(id: string): void {
  localStorage.removeItem(PREFIX + id);
}

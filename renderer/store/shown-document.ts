import { flushSync } from 'react-dom';
import { createStore } from 'zustand/vanilla';
import { documentStore, type DocumentState } from './document-state.ts';
import { isLargeEdit } from './is-large-edit.ts';

/**
 * The document as the window shows it: the document itself, but for a moment after an edit of a large plan. The frame in
 * which a key is answered has enough to do with what was typed; what follows from it is computed in the next one, and
 * shown, all of it at once, in the one after. What acts reads the document; before a key or the pointer acts, what is shown has caught up.
 */
export const shownDocument = createStore<DocumentState>(() => documentStore.getState());

/** Calls back after the frame in hand; answers how to call it off. */
type AfterFrame = (then: () => void) => () => void;

/** What is computed of the document before it is shown, in a frame of its own; it is remembered where it is computed. */
type Prepare = () => void;

let waits: { readonly afterFrame: AfterFrame; readonly prepare: Prepare } | null = null;
let callOff: (() => void) | null = null;

documentStore.subscribe((state, before) => {
  if (callOff) {
    if (!isLargeEdit(state, shownDocument.getState())) showAll();
  } else if (waits && isLargeEdit(state, before)) showLater(waits);
  else shownDocument.setState(state, true);
});

/** Whether what is shown is behind the document. */
export function isBehind(): boolean {
  return callOff !== null;
}

function showLater({ afterFrame, prepare }: NonNullable<typeof waits>): void {
  callOff = afterFrame(() => {
    prepare();
    callOff = afterFrame(showAll);
  });
}

function showAll(): void {
  callOff?.();
  callOff = null;
  shownDocument.setState(documentStore.getState(), true);
}

const ACTS = ['keydown', 'beforeinput', 'pointerdown', 'mousedown', 'contextmenu', 'copy', 'cut', 'paste'];

/** From now on large edits are shown some frames later; answers how to end it. Until then, as in tests, all is shown at once. */
export function showAfterFrames(
  prepare: Prepare,
  afterFrame: AfterFrame = inNextFrame,
  page: EventTarget = window,
): () => void {
  const catchUp = () => {
    if (callOff) flushSync(showAll);
  };
  waits = { afterFrame, prepare };
  for (const act of ACTS) page.addEventListener(act, catchUp, { capture: true });
  return () => {
    waits = null;
    showAll();
    for (const act of ACTS) page.removeEventListener(act, catchUp, { capture: true });
  };
}

/** At the latest: a window out of sight has no frames. */
const LATEST_MS = 250;

function inNextFrame(then: () => void): () => void {
  const end = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
  const go = () => {
    end();
    then();
  };
  // The first frame is the one in hand.
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(go);
  });
  const timer = setTimeout(go, LATEST_MS);
  return end;
}

import type { KeyPress } from './key-intent.ts';

/** A key press as the sheet looks at it; Command on a Mac is Control. */
export function keyPressOf(event: KeyboardEvent): KeyPress {
  const altGraph = event.getModifierState('AltGraph');
  return {
    key: event.key,
    control: event.ctrlKey || event.metaKey,
    shift: event.shiftKey,
    alt: event.altKey,
    altGraph,
  };
}

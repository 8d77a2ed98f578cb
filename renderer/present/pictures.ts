/** What is shown at a time: the whole comparison, or one of its scenarios. */
export type Picture = { readonly kind: 'whole' } | { readonly kind: 'scenario'; readonly id: string };

/** The pictures of a comparison, in order: the whole first, then each scenario, the one compared against before the others. */
export function picturesOf(ids: readonly string[]): readonly Picture[] {
  return [{ kind: 'whole' }, ...ids.map((id) => ({ kind: 'scenario', id }) as const)];
}

type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * The place of the picture that a key leads to, as in a slide show; `null` for any other key. Nothing lies beyond the
 * first and the last: the key then leads to where one is.
 */
export function pictureAfter(press: KeyPress, at: number, count: number): number | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  const wanted = wantedPlace(press, at, count);
  return wanted === null ? null : placeWithin(wanted, count);
}

/** The nearest place there is. */
export function placeWithin(place: number, count: number): number {
  return Math.max(0, Math.min(count - 1, place));
}

/** Remote controls send PageUp and PageDown. */
function wantedPlace({ key, shiftKey }: KeyPress, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'PageDown':
    case 'Enter':
      return at + 1;
    case 'ArrowLeft':
    case 'PageUp':
    case 'Backspace':
      return at - 1;
    case ' ':
      return shiftKey ? at - 1 : at + 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

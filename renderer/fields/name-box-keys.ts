/** What a key does in a field with a list of names: something with the list, or what it does in any field. */
export type NameKey = 'open' | 'close' | 'choose' | 'next' | 'previous' | 'field';

interface ListState {
  readonly isOpen: boolean;
  /** Whether one of the names is lit. */
  readonly hasChosen: boolean;
}

export function nameKey(key: string, { isOpen, hasChosen }: ListState): NameKey {
  if (!isOpen) return key === 'ArrowDown' ? 'open' : 'field';
  switch (key) {
    case 'ArrowDown':
      return 'next';
    case 'ArrowUp':
      return 'previous';
    case 'Escape':
      return 'close';
    case 'Enter':
      return hasChosen ? 'choose' : 'field';
    default:
      return 'field';
  }
}

/** The next place in a list that goes round; from none (−1) to its first or last. */
export function stepIn(count: number, place: number, by: 1 | -1): number {
  if (count === 0) return -1;
  if (place < 0) return by === 1 ? 0 : count - 1;
  return (place + by + count) % count;
}

/** What a key does in the palette; `null`: it belongs to what is being written. */
export type PaletteKey =
  { readonly kind: 'step'; readonly by: number } | { readonly kind: 'choose' | 'close' | 'stay' };

/** Rows that PageUp and PageDown pass. */
const PAGE = 8;

export function paletteKey({
  key,
  ctrlKey,
  metaKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>): PaletteKey | null {
  // The key that opened it closes it.
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' ? { kind: 'close' } : null;
  switch (key) {
    case 'ArrowDown':
      return { kind: 'step', by: 1 };
    case 'ArrowUp':
      return { kind: 'step', by: -1 };
    case 'PageDown':
      return { kind: 'step', by: PAGE };
    case 'PageUp':
      return { kind: 'step', by: -PAGE };
    case 'Enter':
      return { kind: 'choose' };
    // There is nowhere else to go: the lines are walked with the arrows.
    case 'Tab':
      return { kind: 'stay' };
    default:
      return null;
  }
}

/** A step of one goes round; a longer one stops at either end. */
export function stepped(active: number, by: number, count: number): number {
  if (count === 0) return 0;
  if (Math.abs(by) === 1) return (active + by + count) % count;
  return Math.min(count - 1, Math.max(0, active + by));
}

import type { Shortcut } from '../actions/shortcut.ts';
import type { IconName } from '../icons/icon.tsx';
import { foldedText } from '../text/folded-text.ts';

/** One line of the palette: something to do, or somewhere to go. */
export interface PaletteEntry {
  readonly id: string;
  readonly kind: 'command' | 'place' | 'cell';
  readonly label: string;
  /** Where a command stands in the menus; what kind of place it is. */
  readonly detail: string;
  readonly icon: IconName | null;
  /** A scenario, whose letter stands in place of an icon. */
  readonly scenario: string | null;
  /** What stands in a cell, written when it is shown. */
  readonly figure: (() => string) | null;
  readonly shortcut: Shortcut | null;
  /** Why it cannot be done now; `null`: it can. */
  readonly reason: string | null;
  /** Of a cell: that one word is enough to find it, for few rows have one under that heading. */
  readonly isRare: boolean;
  /** The label as a search reads it. */
  readonly name: string;
  /** Everything that a search may meet: label, place, the name in the other language. */
  readonly words: string;
  readonly perform: () => void;
}

type Given = Pick<PaletteEntry, 'id' | 'kind' | 'label' | 'detail' | 'perform'> &
  Partial<Pick<PaletteEntry, 'icon' | 'scenario' | 'figure' | 'shortcut' | 'reason' | 'isRare'>>;

/** `also`: other words that it is found by, never shown. */
export function paletteEntry(given: Given, also: readonly string[] = []): PaletteEntry {
  return {
    icon: null,
    scenario: null,
    figure: null,
    shortcut: null,
    reason: null,
    isRare: false,
    ...given,
    name: foldedText(given.label),
    words: foldedText([given.label, given.detail, ...also].join(' ')),
  };
}

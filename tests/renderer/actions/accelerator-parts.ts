import type { Shortcut } from '../../../renderer/actions/shortcut.ts';

/** The key press that a shortcut asks for on Windows. */
export function acceleratorParts({ key, mod = false, shift = false, alt = false }: Shortcut) {
  return { key, ctrlKey: mod, metaKey: false, shiftKey: shift, altKey: alt };
}

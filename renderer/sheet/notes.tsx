import type { Message } from '../../core/index.ts';
import { useText } from '../text/use-text.ts';

/** Under the sheet: what a star stands for, and where the inhabitants come from. */
export function Notes({ notes }: { readonly notes: readonly Message[] }) {
  const text = useText();
  if (notes.length === 0) return null;
  return <p className="sheet-notes">{notes.map((note) => text.text(note)).join(' ')}</p>;
}

import type { Remark } from '../../core/index.ts';
import type { Translator } from '../text/use-text.ts';

/** A note and its source on one line: "Enligt avtalet · Källa: budget 2025, 2024-11-05". Empty where there is neither. */
export function remarkText({ note, source }: Remark, text: Translator): string {
  const words = [note.replace(/\s+/g, ' ').trim(), source ? sourceText(source, text) : ''];
  return words.filter((each) => each !== '').join(' · ');
}

function sourceText({ text: what, date }: NonNullable<Remark['source']>, text: Translator): string {
  const parts = [what, date ?? ''].filter((part) => part !== '').join(', ');
  return text.t('remark.source', { source: parts });
}

import { createTranslator, showMissing, type Translator } from '../resources/text/translator.ts';
import type { Settings } from './ipc/contract.ts';

/** The texts in the language chosen now; each catalogue is set up once. */
export function textsIn(language: () => Settings['language']): () => Translator {
  const made = new Map<string, Translator>();
  return () => {
    const known = made.get(language()) ?? createTranslator(language(), showMissing);
    made.set(language(), known);
    return known;
  };
}

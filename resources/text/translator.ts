import { createInstance } from 'i18next';
import type { Message, MessageValue } from '../../core/index.ts';
import english from './en.json';
import swedish from './sv.json';
import type { TextKey } from './text-key.ts';
import { writeValue, type Language } from './write-value.ts';

/** Writes sentence data and texts in one language. */
export interface Translator {
  readonly language: Language;
  /** What core says, as a sentence. */
  readonly text: (message: Message) => string;
  /** A text of the program's own. A value named `count` selects the plural form. */
  readonly t: (key: TextKey, values?: Readonly<Record<string, MessageValue>>) => string;
}

/** What is shown for a text or a value that the catalogue lacks: a fault in the program, never silent. */
export type OnMissing = (what: string) => string;

/** Stops where the fault is: for tests and the terminal. */
export function throwMissing(what: string): never {
  throw new Error(`The catalogue has no text for ${what}`);
}

/** Shows the fault in its place and lets the user go on: for a screen. */
export function showMissing(what: string): string {
  return `⟦${what}⟧`;
}

/** A translator that is ready at once; the catalogues are part of the program. */
export function createTranslator(language: Language, onMissing: OnMissing = throwMissing): Translator {
  const catalogue = createInstance();
  void catalogue.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    resources: { sv: { translation: swedish }, en: { translation: english } },
    nsSeparator: false,
    returnNull: false,
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key) => onMissing(key),
    returnedObjectHandler: (key) => onMissing(key),
    missingInterpolationHandler: (text: string, match: RegExpExecArray) =>
      onMissing(`${match[0]} in "${text}"`),
  });

  // Most texts of a screen have no values, and are asked for each time that it is drawn.
  const plain = new Map<string, string>();
  const plainText = (key: string): string => {
    const known = plain.get(key) ?? catalogue.t(key);
    plain.set(key, known);
    return known;
  };

  const write = (key: string, values: Readonly<Record<string, MessageValue>>): string => {
    const written: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(values)) written[name] = writeValue(value, language, text);
    // Values under `replace`, so that none of them is read as an option of the library's own.
    const { count } = written;
    return catalogue.t(key, { replace: written, ...(typeof count === 'number' && { count }) });
  };
  const text = (message: Message): string => write(message.code, message.values);
  return { language, text, t: (key, values) => (values ? write(key, values) : plainText(key)) };
}

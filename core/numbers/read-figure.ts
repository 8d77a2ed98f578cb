import { message, type Message, type MessageValue } from '../message.ts';
import { refusal, success, type Result } from '../result.ts';
import type { Language } from './language.ts';
import { MOST_DECIMALS, MOST_WHOLE_DIGITS } from './number-input.ts';

/** Whole proper groups of three, or no groups at all; the decimals after the language's own mark. */
const FIGURES: Readonly<Record<Language, RegExp>> = {
  sv: /^([1-9]\d{0,2}(?: \d{3})+|\d+)(?:,(\d+))?$/,
  en: /^([1-9]\d{0,2}(?: \d{3})+|[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.(\d+))?$/,
};

/** Canonical text without a sign, or `null` when it is not a figure of the language. */
function canonicalFigure(text: string, language: Language): string | null {
  const match = FIGURES[language].exec(text);
  if (!match) return null;
  const whole = (match[1] ?? '').replace(/[ ,]/g, '').replace(/^0+(?=\d)/, '');
  const decimals = (match[2] ?? '').replace(/0+$/, '');
  return decimals === '' ? whole : `${whole}.${decimals}`;
}

function decimal(text: string): MessageValue {
  return { kind: 'decimal', text };
}

/** What the text would be if its marks were the other language's: the suggestion of a refusal, never taken as the value. */
function readingByOtherMarks(text: string, language: Language): string | null {
  const other = language === 'sv' ? 'en' : 'sv';
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(text)) return text.replaceAll('.', '').replace(',', '.');
  return canonicalFigure(text, other);
}

/** Why a text of digits, marks and spaces is not a figure of the language, and what to write instead. */
function whyRefused(text: string, language: Language): Message {
  if (/^[.,]|[.,]$/.test(text)) return message('number.incomplete', { text });
  if (language === 'sv' && /^[1-9]\d{0,2}\.\d{3}$/.test(text)) {
    return message('number.ambiguous', {
      text,
      whole: decimal(text.replace('.', '')),
      decimal: decimal(text),
    });
  }
  const suggestion = readingByOtherMarks(text, language);
  if (suggestion !== null) return message('number.wrongMark', { text, suggestion: decimal(suggestion) });
  if (/^[\d ]+(?:[.,]\d+)?$/.test(text)) return message('number.grouping', { text });
  return message('number.notANumber', { text });
}

/**
 * Reads digits with the language's marks (N4, NUM1), spaces already folded to U+0020, without a sign; gives canonical
 * text. Refused, never guessed: the other language's marks, improper groups, a mark without digits on both sides,
 * more than 15 digits before the mark or 10 decimals after it.
 */
export function readFigure(text: string, language: Language): Result<string, Message> {
  const canonical = canonicalFigure(text, language);
  if (canonical === null) return refusal(whyRefused(text, language));
  const [whole = '', decimals = ''] = canonical.split('.');
  if (whole.length > MOST_WHOLE_DIGITS)
    return refusal(message('number.tooLarge', { count: MOST_WHOLE_DIGITS }));
  if (decimals.length > MOST_DECIMALS)
    return refusal(message('number.tooManyDecimals', { count: MOST_DECIMALS }));
  return success(canonical);
}

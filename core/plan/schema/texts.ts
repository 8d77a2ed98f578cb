import { z } from 'zod';
import { LIMITS } from './limits.ts';

/** A text that is looked at no further when it is too long: a pattern over millions of signs exhausts the stack. */
export function shortText(most: number) {
  return z.string().max(most, { abort: true });
}

/**
 * Stable for life: never reused, never a position (S2). The names that every JavaScript object has are refused, so
 * that an id can be a key of a record.
 */
export const idText = shortText(64).regex(
  /^(?!(?:__\w+__|constructor|prototype|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|to(?:Locale)?String|valueOf)$)[A-Za-z0-9_-]+$/,
);
/** One line of text: no control characters, no half surrogate pairs, no space first or last. */
export const LINE_OF_TEXT = /^(?!\s)[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+(?<!\s)$/u;
/** A name: 1–200 UTF-16 units. */
export const nameText = shortText(LIMITS.nameLength).min(1).regex(LINE_OF_TEXT);
/** Text of any lines; of the control characters only line feed and tab. */
export const LINES_OF_TEXT = /^(?:[^\p{Cc}\p{Cs}]|[\n\t])*$/u;
/** A note: at most 4 000 UTF-16 units, or nothing. */
export const noteText = shortText(LIMITS.noteLength).regex(LINES_OF_TEXT);
/** Where something comes from: at most 500 UTF-16 units, or nothing. */
export const sourceText = shortText(500).regex(LINES_OF_TEXT);
/** A unit of quantity: `mil`, `timmar`. */
export const unitText = shortText(40).min(1).regex(LINE_OF_TEXT);
/** A calendar year (Y1). */
export const calendarYear = z.number().int().min(LIMITS.firstCalendarYear).max(LIMITS.lastCalendarYear);
/** A calendar year as the key of a record. */
export const yearKey = z.string().regex(/^[12]\d{3}$/);

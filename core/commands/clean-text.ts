import { message, type Message } from '../message.ts';
import {
  LIMITS,
  noteText,
  paperText,
  source as sourceSchema,
  unitText,
  type Source,
} from '../plan/schema.ts';
import { refusal, success, type Result } from '../result.ts';

/** A note as it is kept: line feeds alone, no space last. `refusal.noteTooLong`, `noteSigns`. */
export function cleanNote(text: string): Result<string, Message> {
  const note = withLineFeeds(text);
  if (note.length > LIMITS.noteLength)
    return refusal(message('refusal.noteTooLong', { count: LIMITS.noteLength }));
  return noteText.safeParse(note).success ? success(note) : refusal(message('refusal.noteSigns'));
}

/** A section of a paper as it is kept: line feeds alone, no space last. `refusal.paperTextTooLong`, `paperTextSigns`. */
export function cleanPaperText(text: string): Result<string, Message> {
  const clean = withLineFeeds(text);
  if (clean.length > LIMITS.paperTextLength)
    return refusal(message('refusal.paperTextTooLong', { count: LIMITS.paperTextLength }));
  return paperText.safeParse(clean).success ? success(clean) : refusal(message('refusal.paperTextSigns'));
}

/**
 * A source as it is kept; without text and date there is none. `refusal.dateUnreadable`, `sourceUnreadable` for text
 * that is too long or cannot be shown.
 */
export function cleanSource(source: Source | null): Result<Source | null, Message> {
  if (source === null) return success(null);
  const text = withLineFeeds(source.text).trim();
  if (text === '' && source.date === null) return success(null);
  if (!sourceSchema.shape.text.safeParse(text).success) return refusal(message('refusal.sourceUnreadable'));
  const { date } = source;
  if (!sourceSchema.shape.date.safeParse(date).success) return refusal(message('refusal.dateUnreadable'));
  return success({ text, date });
}

/** A unit as it is kept: one line, no space around. `refusal.unitEmpty` for none, or one that is too long. */
export function cleanUnit(text: string): Result<string, Message> {
  const unit = onOneLine(text);
  return unitText.safeParse(unit).success ? success(unit) : refusal(message('refusal.unitEmpty'));
}

/** The same where there need be none. `refusal.unitTooLong`. */
export function cleanUnitOrNone(text: string): Result<string, Message> {
  const unit = onOneLine(text);
  return unit === '' || unitText.safeParse(unit).success
    ? success(unit)
    : refusal(message('refusal.unitTooLong'));
}

/** Text without space around it, and one space for each run of white space. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function withLineFeeds(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/g, '\n').trimEnd();
}

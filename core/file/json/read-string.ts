import { stopHere, type TextCursor } from './text-cursor.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_PLAIN = 0x20;
const SHORT_ESCAPES = new Set([...'"\\/bfnrt'].map((letter) => letter.charCodeAt(0)));

/** Reads the string that begins at the cursor's quotation mark; nothing where it is no JSON string. */
export function readString(cursor: TextCursor): string | undefined {
  const { text, at: from } = cursor;
  let hasEscapes = false;
  cursor.at += 1;
  for (;;) {
    const code = text.charCodeAt(cursor.at);
    if (code === QUOTE) break;
    if (code === BACKSLASH) {
      const length = escapeLength(text, cursor.at);
      if (length === 0) return stopHere(cursor);
      hasEscapes = true;
      cursor.at += length;
    } else if (code >= FIRST_PLAIN) cursor.at += 1;
    else return stopHere(cursor);
  }
  cursor.at += 1;
  return hasEscapes ? unescaped(text.slice(from, cursor.at)) : text.slice(from + 1, cursor.at - 1);
}

/** How many signs the escape has that begins at the backslash; 0 where it is none. */
function escapeLength(text: string, at: number): number {
  if (SHORT_ESCAPES.has(text.charCodeAt(at + 1))) return 2;
  return text.charAt(at + 1) === 'u' && /^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6)) ? 6 : 0;
}

/** The platform's own parser is quick at it, and cannot fail: every sign has been looked at. */
function unescaped(literal: string): string {
  const value: unknown = JSON.parse(literal);
  return String(value);
}

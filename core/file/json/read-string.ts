import { stopHere, type TextCursor } from './text-cursor.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FIRST_PLAIN = 0x20;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/** Reads the string that begins at the cursor's quotation mark; nothing where it is no JSON string. */
export function readString(cursor: TextCursor): string | undefined {
  const { text } = cursor;
  const parts: string[] = [];
  let from = (cursor.at += 1);
  for (;;) {
    const code = text.charCodeAt(cursor.at);
    if (code === QUOTE) {
      parts.push(text.slice(from, cursor.at));
      cursor.at += 1;
      return parts.length === 1 ? parts[0] : parts.join('');
    }
    if (code === BACKSLASH) {
      parts.push(text.slice(from, cursor.at));
      const escaped = readEscape(cursor);
      if (escaped === undefined) return stopHere(cursor);
      parts.push(escaped);
      from = cursor.at;
    } else if (code >= FIRST_PLAIN) cursor.at += 1;
    else return stopHere(cursor);
  }
}

function readEscape(cursor: TextCursor): string | undefined {
  const letter = cursor.text.charAt(cursor.at + 1);
  const sign = ESCAPES.get(letter);
  if (sign !== undefined) {
    cursor.at += 2;
    return sign;
  }
  const digits = cursor.text.slice(cursor.at + 2, cursor.at + 6);
  if (letter !== 'u' || !/^[0-9a-fA-F]{4}$/.test(digits)) return undefined;
  cursor.at += 6;
  return String.fromCharCode(Number.parseInt(digits, 16));
}

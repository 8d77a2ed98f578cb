import type { JsonFault } from './json-fault.ts';

/** A place in a text that moves forward as it is read, and the fault that stopped it. */
export interface TextCursor {
  readonly text: string;
  at: number;
  fault: JsonFault | null;
}

/** Passes over white space; the sign that is next, or nothing at the end. */
export function nextSign(cursor: TextCursor): string {
  const { text } = cursor;
  while (isSpace(text.charCodeAt(cursor.at))) cursor.at += 1;
  return text.charAt(cursor.at);
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** Notes the first fault. */
export function stop(cursor: TextCursor, fault: JsonFault): undefined {
  cursor.fault ??= fault;
  return undefined;
}

/** Notes that the text is no JSON here. */
export function stopHere(cursor: TextCursor): undefined {
  return stop(cursor, { kind: 'syntax', at: cursor.at });
}

import { refusal, success, type Result } from '../../result.ts';
import type { JsonFault } from './json-fault.ts';
import type { JsonValue } from './json-value.ts';
import { readString } from './read-string.ts';
import { nextSign, stop, stopHere, type TextCursor } from './text-cursor.ts';

/** Keys that could reach into every object; refused however they are written (SEC9). */
const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

/**
 * Reads a JSON text (RFC 8259) as the platform's own parser would, and says more: the place of every fault, whichever
 * engine runs it; a key that stands twice in an object (which of the values would be lost?); keys that reach into
 * objects' prototypes; and objects and lists more than `depth` within each other, before they are built. `-0` is 0.
 */
export function readJson(text: string, depth: number): Result<JsonValue, JsonFault> {
  const cursor: TextCursor = { text, at: 0, fault: null };
  const value = readValue(cursor, depth);
  if (value !== undefined && nextSign(cursor) !== '') stopHere(cursor);
  if (cursor.fault) return refusal(cursor.fault);
  return value === undefined ? refusal({ kind: 'syntax', at: cursor.at }) : success(value);
}

function readValue(cursor: TextCursor, depth: number): JsonValue | undefined {
  switch (nextSign(cursor)) {
    case '{':
      return depth > 0 ? readObject(cursor, depth - 1) : stop(cursor, { kind: 'tooDeep', at: cursor.at });
    case '[':
      return depth > 0 ? readArray(cursor, depth - 1) : stop(cursor, { kind: 'tooDeep', at: cursor.at });
    case '"':
      return readString(cursor);
    default:
      return readWord(cursor);
  }
}

/** The longest number or literal that begins here. */
const WORD = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERALS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

function readWord(cursor: TextCursor): JsonValue | undefined {
  WORD.lastIndex = cursor.at;
  const word = WORD.exec(cursor.text)?.[0];
  if (word === undefined) return stopHere(cursor);
  cursor.at += word.length;
  const literal = LITERALS.get(word);
  if (literal !== undefined) return literal;
  const number = Number(word);
  return number === 0 ? 0 : number;
}

function readArray(cursor: TextCursor, depth: number): JsonValue[] | undefined {
  const items: JsonValue[] = [];
  cursor.at += 1;
  if (nextSign(cursor) === ']') return closed(cursor, items);
  for (;;) {
    const item = readValue(cursor, depth);
    if (item === undefined) return undefined;
    items.push(item);
    const sign = nextSign(cursor);
    if (sign === ']') return closed(cursor, items);
    if (sign !== ',') return stopHere(cursor);
    cursor.at += 1;
  }
}

function readObject(cursor: TextCursor, depth: number): Record<string, JsonValue> | undefined {
  const object: Record<string, JsonValue> = {};
  cursor.at += 1;
  if (nextSign(cursor) === '}') return closed(cursor, object);
  for (;;) {
    const key = readKey(cursor, object);
    if (key === undefined) return undefined;
    const value = readValue(cursor, depth);
    if (value === undefined) return undefined;
    object[key] = value;
    const sign = nextSign(cursor);
    if (sign === '}') return closed(cursor, object);
    if (sign !== ',') return stopHere(cursor);
    cursor.at += 1;
  }
}

/** The key and its colon; nothing where there is none, or it may not stand in this object. */
function readKey(cursor: TextCursor, object: Readonly<Record<string, JsonValue>>): string | undefined {
  if (nextSign(cursor) !== '"') return stopHere(cursor);
  const { at } = cursor;
  const key = readString(cursor);
  if (key === undefined) return undefined;
  if (FORBIDDEN.includes(key)) return stop(cursor, { kind: 'forbiddenKey', at, key });
  if (Object.hasOwn(object, key)) return stop(cursor, { kind: 'duplicateKey', at, key });
  if (nextSign(cursor) !== ':') return stopHere(cursor);
  cursor.at += 1;
  return key;
}

function closed<Value>(cursor: TextCursor, value: Value): Value {
  cursor.at += 1;
  return value;
}

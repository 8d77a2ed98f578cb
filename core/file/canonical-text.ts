import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { isJsonArray, isJsonObject, type JsonValue } from './json/json-value.ts';

/** The texts of rows that were written before. Only for values that are never changed, as a plan's: they are replaced. */
export type KnownTexts = WeakMap<object, string>;

/**
 * The one text of a JSON value: no white space, keys in code unit order. The same for files that differ in layout alone.
 * With `known`, an object in a list that was written before is not written again.
 */
export function canonicalText(value: JsonValue, known?: KnownTexts): string {
  if (isJsonObject(value)) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonicalText(part, known)}`).join(',')}}`;
  }
  if (!isJsonArray(value)) return JSON.stringify(value);
  return `[${value.map((part) => rowText(part, known)).join(',')}]`;
}

function rowText(row: JsonValue, known: KnownTexts | undefined): string {
  if (!known || !isJsonObject(row)) return canonicalText(row, known);
  const before = known.get(row);
  if (before !== undefined) return before;
  const text = canonicalText(row, known);
  known.set(row, text);
  return text;
}

/** SHA-256 of the canonical text, 64 hexadecimal digits (FIL10). */
export function checksumOf(value: JsonValue, known?: KnownTexts): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalText(value, known))));
}

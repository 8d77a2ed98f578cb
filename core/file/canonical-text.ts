import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { isJsonArray, isJsonObject, type JsonValue } from './json/json-value.ts';

/** The one text of a JSON value: no white space, keys in code unit order. The same for files that differ in layout alone. */
export function canonicalText(value: JsonValue): string {
  if (isJsonObject(value)) {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonicalText(part)}`).join(',')}}`;
  }
  return isJsonArray(value) ? `[${value.map(canonicalText).join(',')}]` : JSON.stringify(value);
}

/** SHA-256 of the canonical text, 64 hexadecimal digits (FIL10). */
export function checksumOf(value: JsonValue): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalText(value))));
}

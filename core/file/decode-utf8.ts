import { refusal, success, type Result } from '../result.ts';

const CHUNK = 8_192;
const MARK = [0xef, 0xbb, 0xbf];

/**
 * The text of UTF-8 bytes, without a byte order mark. Refused with the place of the first byte that is no UTF-8:
 * never replaced by another sign, so that what is saved again is what was read.
 */
export function decodeUtf8(bytes: Uint8Array): Result<string, number> {
  const parts: string[] = [];
  const units = new Uint16Array(CHUNK);
  let count = 0;
  let at = MARK.every((byte, place) => bytes[place] === byte) ? MARK.length : 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes[at] ?? 0);
    const code = length === 1 ? (bytes[at] ?? 0) : codeOf(bytes, at, length);
    if (code === null) return refusal(at);
    if (code > 0xffff) {
      units[count++] = 0xd800 + ((code - 0x10000) >> 10);
      units[count++] = 0xdc00 + ((code - 0x10000) & 0x3ff);
    } else units[count++] = code;
    at += length;
    if (count >= CHUNK - 1) {
      parts.push(textOf(units.subarray(0, count)));
      count = 0;
    }
  }
  parts.push(textOf(units.subarray(0, count)));
  return success(parts.join(''));
}

/** Spreading the units as arguments would go through an iterator, ten times slower. */
function textOf(units: Uint16Array): string {
  const text: unknown = Reflect.apply(String.fromCharCode, null, units);
  return String(text);
}

/** How many bytes the first byte says that its sign has; 0 for a byte that begins none. */
function sequenceLength(first: number): number {
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

/** The least code that needs so many bytes: a shorter one written longer is refused. */
const LEAST = [0, 0, 0x80, 0x800, 0x10000];

/** The code point; `null` where the bytes are no sign: cut off, overlong, half of a pair, past the last. */
function codeOf(bytes: Uint8Array, at: number, length: number): number | null {
  if (length === 0) return null;
  let code = (bytes[at] ?? 0) & (0xff >> (length + 1));
  for (let place = at + 1; place < at + length; place += 1) {
    const byte = bytes[place] ?? 0;
    if ((byte & 0xc0) !== 0x80) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  const isHalfPair = code >= 0xd800 && code <= 0xdfff;
  return code < (LEAST[length] ?? 0) || code > 0x10ffff || isHalfPair ? null : code;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from '../../../core/file/decode-utf8.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function platformReads(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

describe('decodeUtf8', () => {
  it('reads text of any length, with and without a byte order mark', () => {
    const text = 'Åmål – 12 006 inv. 👍 '.repeat(2_000);
    expect(decodeUtf8(bytesOf(text))).toEqual({ ok: true, value: text });
    expect(decodeUtf8(bytesOf(`\ufeff${text}`))).toEqual({ ok: true, value: text });
    expect(decodeUtf8(new Uint8Array())).toEqual({ ok: true, value: '' });
  });

  it.each<[string, readonly number[], number]>([
    ['a sign that is cut off', [0x61, 0xc3], 1],
    ['Latin 1', [0x61, 0xe5, 0x6d], 1],
    ['an overlong sign', [0xc0, 0x80], 0],
    ['half of a pair', [0xed, 0xa0, 0x80], 0],
    ['a code past the last', [0xf4, 0x90, 0x80, 0x80], 0],
    ['a stray following byte', [0x61, 0x62, 0x80], 2],
  ])('refuses %s at its place', (_what, bytes, at) => {
    expect(decodeUtf8(Uint8Array.from(bytes))).toEqual({ ok: false, failure: at });
  });

  it('SEC9.3: accepts the bytes that the platform’s own decoder accepts, and reads them alike', () => {
    const pieces = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }).map((text) => [...bytesOf(text)]),
      fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 3 }),
      fc.constantFrom([0xef, 0xbb, 0xbf], [0xe0, 0x80, 0xaf], [0xf0, 0x8f, 0xbf, 0xbf], [0xed, 0x9f, 0xbf]),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const bytes = Uint8Array.from(parts.flat());
        const expected = platformReads(bytes);
        const read = decodeUtf8(bytes);
        expect(read.ok ? read.value : null).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });
});

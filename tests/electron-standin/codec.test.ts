import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

interface Codec {
  readonly encode: (value: unknown) => unknown;
  readonly decode: (coded: unknown) => unknown;
}
const { encode, decode } = createRequire(import.meta.url)('./codec.cjs') as Codec;
const carried = (value: unknown) => decode(JSON.parse(JSON.stringify(encode(value))));

describe('the stand-in carries what structured clone carries', () => {
  test('law: any plain value arrives as it left', () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true });
    fc.assert(
      fc.property(anything, (value) => {
        expect(carried(value)).toStrictEqual(structuredClone(value));
      }),
      { examples: [[new Date(NaN)]] },
    );
  });

  test('bytes arrive as bytes, many of them, too', () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 256);
    expect(carried(bytes)).toEqual(bytes);
    expect(carried(Buffer.from('å'))).toEqual(new Uint8Array([195, 165]));
  });

  test('functions are refused in Electron’s words', () => {
    expect(() => encode({ f: () => 1 })).toThrow('An object could not be cloned.');
  });
});

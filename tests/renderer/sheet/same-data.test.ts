import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameData } from '../../../renderer/sheet/same-data.ts';

describe('the same data', () => {
  test('a copy is the same, amounts and what is in them too', () => {
    fc.assert(
      fc.property(fc.object({ withBigInt: true, withNullPrototype: false }), (value) => {
        expect(sameData(value, structuredClone(value))).toBe(true);
      }),
    );
  });

  test('what differs anywhere is other data', () => {
    expect(sameData({ a: [1n, { b: null }] }, { a: [1n, { b: 0 }] })).toBe(false);
    expect(sameData([1, 2], [1, 2, 3])).toBe(false);
    expect(sameData({ a: 1 }, { a: 1, b: undefined })).toBe(false);
    expect(sameData({ a: undefined }, { b: undefined })).toBe(false);
    expect(sameData([], {})).toBe(false);
    expect(sameData(null, {})).toBe(false);
    expect(sameData(1n, 1)).toBe(false);
  });
});

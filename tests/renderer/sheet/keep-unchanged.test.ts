import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepUnchanged } from '../../../renderer/sheet/keep-unchanged.ts';

describe('keeping the identity of what did not change', () => {
  test('a changed cell is another object, and so is its row; its neighbours are the same', () => {
    const before = {
      rows: [{ cells: { a: { value: 1n }, b: { value: 2n } } }, { cells: { a: { value: 3n } } }],
    };
    const after = keepUnchanged(
      before,
      structuredClone({ ...before, rows: before.rows.map((row) => ({ ...row })) }),
    );
    expect(after).toBe(before);

    const changed = keepUnchanged(before, {
      rows: [{ cells: { a: { value: 9n }, b: { value: 2n } } }, { cells: { a: { value: 3n } } }],
    });
    expect(changed.rows[0]).not.toBe(before.rows[0]);
    expect(changed.rows[0]?.cells.b).toBe(before.rows[0]?.cells.b);
    expect(changed.rows[1]).toBe(before.rows[1]);
  });

  test('a property that is gone or new is a change', () => {
    const before: Record<string, unknown> = { a: undefined };
    expect(keepUnchanged(before, { b: undefined })).not.toBe(before);
    expect(keepUnchanged([1, 2], [1])).toEqual([1]);
  });

  test('law: the result always equals what was given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
        expect(keepUnchanged(before, after)).toEqual(after);
        expect(keepUnchanged(before, structuredClone(before))).toBe(before);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELL_TEXT_LIMIT, cellText } from '../../../core/workbook/cell-text.ts';
import { HOSTILE_NAMES, REPAIRED_NAMES } from './hostile-names.ts';

describe('text for a cell (SEC10)', () => {
  it.each(HOSTILE_NAMES.map((name) => [name.slice(0, 40), name]))('keeps %j as it is', (_shown, name) => {
    expect(cellText(name)).toBe(name);
  });

  it.each(REPAIRED_NAMES.map(([typed, kept]) => [typed.slice(0, 40), typed, kept]))(
    'repairs %j',
    (_shown, typed, kept) => {
      expect(cellText(typed)).toBe(kept);
    },
  );

  it('never gives what XML forbids, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (typed) => {
        const kept = cellText(typed);
        expect(kept).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/);
        expect(kept).not.toMatch(/\p{Surrogate}/u);
        expect(cellText(kept)).toBe(kept);
      }),
    );
  });

  it('cuts at the limit without halving a character', () => {
    const kept = cellText('x'.repeat(CELL_TEXT_LIMIT - 1) + '😀');
    expect(kept).toBe('x'.repeat(CELL_TEXT_LIMIT - 1));
  });
});

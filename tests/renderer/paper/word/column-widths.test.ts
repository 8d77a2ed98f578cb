import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../../../renderer/paper/word/column-widths.ts';
import { tableBlock } from '../../../builders/paper-sections.ts';

describe('the columns of a table in Word', () => {
  it('share what is left over as they need it', () => {
    // "Post" is 4 signs, "840 000" is 7: 220 + 4 × 107 = 648 and 220 + 7 × 107 = 969 of 1 617, and twice that is given.
    const table = tableBlock([{ cells: ['Lön', '840 000'], role: 'row' }]);
    expect(columnWidths(table, 3234)).toEqual([1296, 1938]);
  });

  it('let words wrap and figures not, where there is too little', () => {
    const table = tableBlock([{ cells: ['x'.repeat(200), '840 000'], role: 'row' }]);
    expect(columnWidths(table, 2000)).toEqual([2000 - 969, 969]);
  });
});

import { describe, expect, it } from 'vitest';
import { matchingRow } from '../../../core/plan/matching-row.ts';
import { amountLine, planWith } from '../../builders/plan-builder.ts';

const named = (id: string, name: string) => ({ ...amountLine(id, 0), name });
const here = planWith({ lines: [named('a', 'Resor'), named('b', 'Lokal'), named('c', 'Övrigt')] });

describe('matchingRow', () => {
  it('N5: is the row with the same id, whatever it is called, else the one with the same name', () => {
    const from = planWith({ lines: [named('a', 'Bilar'), named('x', 'LOKAL'), named('y', 'Hyra')] });
    const found = ['a', 'x', 'y', 'gone'].map((id) => matchingRow(from, here, 'lines', id));
    expect(found).toEqual(['a', 'b', null, null]);
  });

  it('is not a row by its name that another row is by its id', () => {
    const from = planWith({ lines: [named('a', 'Lokal'), named('x', 'Resor')] });
    expect(matchingRow(from, here, 'lines', 'a')).toBe('a');
    expect(matchingRow(from, here, 'lines', 'x')).toBeNull();
  });
});

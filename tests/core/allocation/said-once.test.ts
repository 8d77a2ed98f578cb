import { describe, expect, it } from 'vitest';
import { saidOnce } from '../../../core/allocation/said-once.ts';
import { money } from '../../../core/numbers/money.ts';
import { issue } from '../../../core/outcome.ts';

const said = (cell: string, kronor: bigint) =>
  issue('keyExceeds', 'warning', cell, { amount: { kind: 'money', value: money(kronor), unit: 'kr' } });

describe('what is said', () => {
  it('is said once of a cell, the first time', () => {
    const first = said('a', 1n);
    expect(saidOnce([first, said('b', 1n), said('a', 1n)])).toEqual([first, said('b', 1n)]);
  });

  it('is said again with other values', () => {
    expect(saidOnce([said('a', 1n), said('a', 2n)])).toHaveLength(2);
  });

  it('is said as it is where there is one, or none', () => {
    const only = [said('a', 1n)];
    expect(saidOnce(only)).toBe(only);
    expect(saidOnce([])).toEqual([]);
  });
});

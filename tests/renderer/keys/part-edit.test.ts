import { describe, expect, test } from 'vitest';
import type { KeyPart } from '../../../core/index.ts';
import {
  bysOf,
  newPart,
  PART_WHATS,
  partBy,
  roundingsOf,
  whatOf,
  withBy,
  withPartMoved,
  withWhat,
} from '../../../renderer/keys/part-edit.ts';

const figure = (value: string) => ({ all: { text: value, value } });
const share: KeyPart = {
  id: 'a',
  kind: 'divide',
  by: { kind: 'column', column: 'timmar' },
  takes: 'percent',
  figure: figure('30'),
  rounding: '0.1',
};
const fee: KeyPart = { id: 'a', kind: 'fee', figure: figure('2000'), column: null };

test('a new part is the rest by population', () => {
  expect(newPart('x')).toMatchObject({ id: 'x', takes: 'rest', figure: null, by: { kind: 'population' } });
});

describe('what a part takes', () => {
  test.each(PART_WHATS)('can be changed to %s, and the part keeps its id', (what) => {
    for (const part of [share, fee, newPart('a')]) {
      const changed = withWhat(part, what);
      expect(whatOf(changed)).toBe(what);
      expect(changed.id).toBe('a');
      expect(changed.figure === null).toBe(what === 'rest');
    }
  });

  test('keeps a figure of the same kind, what it is by and its rounding', () => {
    expect(withWhat(share, 'percentOfRest')).toEqual({ ...share, takes: 'percentOfRest' });
    expect(withWhat(fee, 'amount')).toMatchObject({ figure: figure('2000') });
    expect(withWhat(share, 'amount')).toMatchObject({ figure: figure('0'), by: share.by });
    expect(withWhat(withWhat(share, 'rate'), 'rest')).toMatchObject({ by: share.by, figure: null });
  });
});

describe('what a part is by', () => {
  test('is offered: population, equal parts, each column as a key and as percentages', () => {
    expect(bysOf(share, [{ id: 'timmar' }]).map(({ kind }) => kind)).toEqual([
      ...['population', 'equal', 'column', 'percents'],
    ]);
    expect(bysOf(fee, [{ id: 'timmar' }]).map(({ kind }) => kind)).toEqual(['none', 'column']);
  });

  test('is chosen and read back', () => {
    for (const by of bysOf(share, [{ id: 'timmar' }])) expect(partBy(withBy(share, by))).toEqual(by);
    for (const by of bysOf(fee, [{ id: 'timmar' }])) expect(partBy(withBy(fee, by))).toEqual(by);
  });

  test('K4 a fee of a column has no figure of its own; the same for all has', () => {
    const own = withBy(fee, { kind: 'column', column: 'avgift' });
    expect(own).toMatchObject({ figure: null, column: 'avgift' });
    expect(withBy(own, { kind: 'none' })).toMatchObject({ figure: figure('0'), column: null });
  });

  test('K5 a rate keeps its figure whatever it is per', () => {
    const rate = withWhat(share, 'rate');
    expect(withBy(rate, { kind: 'none' })).toMatchObject({ figure: rate.figure, column: null });
  });
});

test('A2 K1 follows the plan or has a step of its own; K2 and K3 are exact or have one', () => {
  expect(roundingsOf(share)).toEqual([null, 'none', '1', '0.1', '0.01']);
  expect(roundingsOf(withBy(share, { kind: 'equal' }))).toEqual([null, '1', '0.1', '0.01']);
  expect(roundingsOf(fee)).toEqual([]);
});

test('parts change places with their neighbours, and stay at the ends', () => {
  const parts = ['a', 'b', 'c'].map(newPart);
  const ids = (moved: readonly KeyPart[]) => moved.map(({ id }) => id).join('');
  expect(ids(withPartMoved(parts, 0, 1))).toBe('bac');
  expect(ids(withPartMoved(parts, 2, -1))).toBe('acb');
  expect(ids(withPartMoved(parts, 0, -1))).toBe('abc');
  expect(ids(withPartMoved(parts, 2, 1))).toBe('abc');
});

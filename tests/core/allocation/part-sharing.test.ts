import { describe, expect, it } from 'vitest';
import { canBeShared, joinedPlaces, partSharingsOf } from '../../../core/allocation/part-sharing.ts';
import { poolsOf } from '../../../core/allocation/pools.ts';
import type { KeyPart, Plan } from '../../../core/plan/schema.ts';
import {
  divide,
  fee,
  joinedIn,
  keyColumn,
  member,
  ownKey,
  planWith,
  rate,
  yearly,
} from '../../builders/plan-builder.ts';

const members: Plan['members'] = [
  member('Ale', 1000, { keyValues: { own: yearly(0) } }),
  member('Bo', null, { keyValues: { own: yearly({ 2025: 5, 2026: 0 }) } }),
  member('Cid', null, { joined: joinedIn(false) }),
];
function parts(...of: readonly KeyPart[]) {
  const plan = planWith({
    key: { kind: 'own', key: 'own' },
    keys: [ownKey('own', ...of)],
    keyColumns: [keyColumn('own')],
    members,
  });
  return partSharingsOf(plan, poolsOf(plan)[0]!);
}
const first = { year: 2025, position: 0 };

describe('A1, K6 who shares a part', () => {
  it('the same have joined in every part', () => {
    const all = parts(divide('d', { kind: 'population' }), fee('f', { figure: 1 }), rate('r', 1));
    expect(all.map((part) => joinedPlaces(part, 0))).toEqual([
      [0, 1],
      [0, 1],
      [0, 1],
    ]);
    expect(all.map((part) => joinedPlaces(part, 9))).toEqual([[], [], []]);
  });

  it.each<[boolean, string, KeyPart]>([
    [false, 'a weight that is missing', divide('d', { kind: 'population' })],
    [false, 'a weight of zero', divide('d', { kind: 'column', column: 'own' })],
    [true, 'equal parts', divide('d', { kind: 'equal' })],
    [true, 'a fee for all', fee('f', { figure: 0 })],
    [true, 'a fee of zero of one’s own', fee('f', { column: 'own' })],
    [false, 'inhabitants that are missing', rate('r', 1)],
    [true, 'units of zero', rate('r', 1, 'own')],
    [
      false,
      'a figure that the year has none of',
      divide('d', { kind: 'equal' }, { takes: 'amount', figure: yearly({ 2026: 1 }) }),
    ],
    [
      false,
      'a fee that the year has none of',
      { id: 'f', kind: 'fee', figure: yearly({ 2026: 1 }), column: null },
    ],
  ])('can be shared: %s, with %s', (expected, _, part) => {
    expect(canBeShared(parts(part)[0]!, first)).toBe(expected);
  });

  it('fails only in the years in which it fails', () => {
    const [part] = parts(fee('f', { column: 'own' }));
    expect([0, 1, 2].map((position) => canBeShared(part!, { year: 2025 + position, position }))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

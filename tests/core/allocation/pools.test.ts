import { describe, expect, it } from 'vitest';
import { participantsText, partsOf, poolsOf, poolToShare } from '../../../core/allocation/pools.ts';
import { money } from '../../../core/numbers/money.ts';
import type { Key, Plan } from '../../../core/plan/schema.ts';
import { amountLine, divide, member, ownKey, planWith, sharedBy } from '../../builders/plan-builder.ts';

const OWN: Key = { kind: 'own', key: 'mixed' };
const line = (id: string, own: Parameters<typeof sharedBy>[1] = {}) => sharedBy(amountLine(id, 1), own);
const members = ['Ale', 'Bo', 'Cid'].map((name) => member(name, 1));
const plan = (lines: Plan['lines'], changes: Partial<Plan> = {}) => planWith({ lines, members, ...changes });
const idsAndLines = (some: Plan) => poolsOf(some).map(({ id, lines }) => [id, ...lines]);

describe('C6 pools', () => {
  it('lines without key and participants of their own are the plan’s pool', () => {
    expect(poolsOf(plan([line('a'), line('b')]))).toEqual([
      {
        id: 'plan',
        key: { kind: 'population' },
        parts: [
          { id: '', kind: 'divide', by: { kind: 'population' }, takes: 'rest', figure: null, rounding: null },
        ],
        participants: null,
        lines: [0, 1],
      },
    ]);
  });

  it('lines with the same key and participants are one, named by its first line, in the order of first lines', () => {
    const lines = [
      line('a', { key: { kind: 'equal' } }),
      line('b'),
      line('c', { participants: ['bo', 'ale'] }),
      line('d', { key: { kind: 'equal' } }),
      line('e', { participants: ['ale', 'bo'] }),
      line('f', { key: { kind: 'equal' }, participants: ['ale', 'bo'] }),
      line('g', { key: { kind: 'column', column: 'x' } }),
      line('h', { key: { kind: 'column', column: 'y' } }),
    ];
    expect(idsAndLines(plan(lines))).toEqual([
      ['pool-a', 0, 3],
      ['plan', 1],
      ['pool-c', 2, 4],
      ['pool-f', 5],
      ['pool-g', 6],
      ['pool-h', 7],
    ]);
  });

  it('a line that names the plan’s own key is in the plan’s pool', () => {
    const lines = [line('a', { key: { kind: 'population' } }), line('b')];
    expect(idsAndLines(plan(lines))).toEqual([['plan', 0, 1]]);
    expect(idsAndLines(plan(lines, { key: { kind: 'equal' } }))).toEqual([
      ['pool-a', 0],
      ['plan', 1],
    ]);
  });

  it('participants that are all members are the same as none named; they come in the plan’s order', () => {
    const lines = [
      line('a', { participants: ['cid', 'bo', 'ale'] }),
      line('b'),
      line('c', { participants: ['cid', 'ale'] }),
    ];
    expect(idsAndLines(plan(lines))).toEqual([
      ['plan', 0, 1],
      ['pool-c', 2],
    ]);
    expect(poolsOf(plan(lines))[1]?.participants).toEqual(['ale', 'cid']);
    expect(participantsText(null)).toBe('*');
    expect(participantsText(['ale', 'cid'])).toBe('ale cid');
  });

  it('no participants are a pool of nobody', () => {
    expect(poolsOf(plan([line('a', { participants: [] })]))).toMatchObject([
      { id: 'pool-a', participants: [] },
    ]);
  });

  it('a plan without lines has its own pool with nothing in it', () => {
    expect(idsAndLines(plan([]))).toEqual([['plan']]);
  });

  it('seam 9 are the same objects while lines, keys, members and the plan’s key are', () => {
    const one = plan([line('a')]);
    const renamed: Plan = { ...one, name: 'x' };
    expect(poolsOf(renamed)).toBe(poolsOf(one));
    expect(poolsOf({ ...one, key: { kind: 'equal' } })).not.toBe(poolsOf(one));
    expect(poolsOf({ ...one, members: [...members] })).not.toBe(poolsOf(one));
  });
});

describe('K6 a key’s parts', () => {
  const keys = [ownKey('mixed', divide('p', { kind: 'equal' }), divide('q', { kind: 'population' }))];

  it('are an own key’s own, in order; any other key is one part that divides all', () => {
    expect(partsOf({ keys }, OWN).map(({ id }) => id)).toEqual(['p', 'q']);
    expect(partsOf({ keys }, { kind: 'column', column: 'x' })).toMatchObject([
      { id: '', by: { kind: 'column', column: 'x' }, takes: 'rest' },
    ]);
  });

  it('a key that is gone divides equally', () => {
    expect(partsOf({ keys: [] }, OWN)).toMatchObject([{ by: { kind: 'equal' } }]);
  });
});

describe('F3 what a pool is to share', () => {
  const [pool] = poolsOf(plan([line('a'), line('b', { key: { kind: 'equal' } }), line('c')]));
  const left = [
    [money(10n), money(20n)],
    [money(500n), null],
    [money(-30n), money(1n)],
  ];

  it('is what funding leaves of its lines, and no other’s', () => {
    expect(poolToShare(pool!, left, 2)).toEqual({ amounts: [-20n, 21n], sum: 1n });
  });

  it('is not known where a line’s is not', () => {
    const [, equal] = poolsOf(plan([line('a'), line('b', { key: { kind: 'equal' } })]));
    expect(poolToShare(equal!, left, 2)).toEqual({ amounts: [500n, null], sum: null });
  });
});

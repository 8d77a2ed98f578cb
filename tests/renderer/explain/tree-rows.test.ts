import { describe, expect, test } from 'vitest';
import { message, type Explanation } from '../../../core/index.ts';
import {
  AS_BEGUN,
  PAGE,
  parentPath,
  stepAt,
  treeRows,
  type TreeRow,
} from '../../../renderer/explain/tree-rows.ts';
import { foldAll, unfoldAll } from '../../../renderer/explain/unfold-all.ts';
import { explained } from './explained.ts';

const paths = (rows: readonly TreeRow[]) => rows.map(({ path }) => path);

/** A step with parts that count how often they are worked out. */
function step(parts: readonly Explanation[] | (() => readonly Explanation[])): Explanation {
  return {
    rule: 'A5',
    title: message('explain.title.costs'),
    value: 1,
    formula: null,
    sentence: message('explain.is'),
    cell: 'budgetTotal/sum',
    origin: 'computed',
    remark: null,
    notes: [],
    hasParts: typeof parts === 'function' || parts.length > 0,
    get parts() {
      return typeof parts === 'function' ? parts() : parts;
    },
  };
}
const leaves = (count: number) => Array.from({ length: count }, () => step([]));

describe('the rows of a tree', () => {
  test('begin with the root, its few parts and the first one’s first: down to where the weights stand', () => {
    const rows = treeRows(explained('member:mellerud/y2025'), AS_BEGUN);
    expect(paths(rows)).toEqual(['', '0', '0.0', '0.0.0', '0.0.1', '0.1', '1', '1.0', '1.1', '1.2', '1.3']);
    expect(rows.map(({ level }) => level)).toEqual([1, 2, 3, 4, 4, 3, 2, 3, 3, 3, 3]);
    expect(rows.map(({ position, siblings }) => `${position}/${siblings}`)).toEqual([
      '1/1',
      '1/2',
      '1/2',
      '1/2',
      '2/2',
      '2/2',
      '2/2',
      '1/4',
      '2/4',
      '3/4',
      '4/4',
    ]);
  });

  test('are folded and unfolded by hand', () => {
    const root = explained('member:mellerud/y2025');
    const folds = new Map([
      ['0', false],
      ['0.0.1', true],
    ]);
    expect(paths(treeRows(root, { ...AS_BEGUN, folds }))).toEqual(['', '0', '1', '1.0', '1.1', '1.2', '1.3']);
    expect(paths(treeRows(root, { ...AS_BEGUN, folds: new Map([['0.0.1', true]]) }))).toHaveLength(18);
  });

  test('of 5 000 parts a page is in sight, and what is folded is not worked out', () => {
    let worked = 0;
    const many = step(() => {
      worked += 1;
      return leaves(5_000);
    });
    const root = step([many, ...leaves(3)]);
    expect(paths(treeRows(root, AS_BEGUN))).toEqual(['', '0', '1', '2', '3']);
    expect(worked).toBe(0);
    const open = { ...AS_BEGUN, folds: new Map([['0', true]]) };
    const rows = treeRows(root, open);
    expect(rows).toHaveLength(5 + PAGE + 1);
    expect(rows[PAGE + 2]).toMatchObject({ kind: 'more', of: '0', left: 4_960, position: 41, siblings: 41 });
    const more = treeRows(root, { ...open, shown: new Map([['0', 2 * PAGE]]) });
    expect(more).toHaveLength(5 + 2 * PAGE + 1);
    expect(worked).toBe(2);
  });

  test('a sum of nothing has nothing to unfold, once it is looked into', () => {
    const empty = step(() => []);
    expect(treeRows(empty, AS_BEGUN)).toMatchObject([{ isOpen: null }]);
  });

  test('a step is found by its path, and its parent', () => {
    const root = explained('member:mellerud/y2025');
    expect(stepAt(root, '')).toBe(root);
    expect(stepAt(root, '1.3')?.cell).toBe('line:ovrigt/y2025');
    expect(stepAt(root, '7.1')).toBeNull();
    expect([parentPath(''), parentPath('1'), parentPath('1.3')]).toEqual([null, '', '1']);
  });
});

describe('unfolding all', () => {
  test('opens every step down to the inputs, and folds back to the root’s parts', () => {
    const root = explained('member:mellerud/y2025');
    const unfolded = unfoldAll(root, AS_BEGUN);
    const rows = treeRows(root, unfolded);
    expect(rows.every((row) => row.kind === 'step' && row.isOpen !== false)).toBe(true);
    expect(paths(treeRows(root, foldAll(rows, unfolded)))).toEqual(['', '0', '1']);
  });

  test('stops where no one would read on: a tree over thousands is never drawn whole', () => {
    const wide = step(Array.from({ length: 30 }, () => step(() => leaves(5_000))));
    const rows = treeRows(wide, unfoldAll(wide, AS_BEGUN));
    expect(rows.length).toBeGreaterThan(300);
    expect(rows.length).toBeLessThan(500);
  });
});

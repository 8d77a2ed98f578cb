import { describe, expect, test } from 'vitest';
import { sectionOf } from '../../../../core/index.ts';
import { gridRowsOf, MOST_MEMBERS_AT_LENGTH } from '../../../../renderer/sheet/layout/grid-rows.ts';
import { sheetMapOf } from '../../../../renderer/sheet/layout/sheet-map.ts';
import { sheetWith } from '../sheet-fixture.ts';

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('the rows of a section', () => {
  test('the row that adds a member stands between the members and their total, with the number left for it', () => {
    const financing = sectionOf(sheetWith(2), 'financing');
    const { rows, pinned } = gridRowsOf(financing);
    expect(ids(rows)).toEqual(['member:0', 'member:1', 'add', 'financingTotal', 'difference']);
    expect(rows.map(({ number }) => number)).toEqual([4, 5, 6, 7, 8]);
    expect(pinned).toEqual([]);
  });

  test('a plan without members can still be given one', () => {
    const financing = sectionOf(sheetWith(0), 'financing');
    expect(ids(gridRowsOf(financing).rows)).toEqual(['add', 'financingTotal', 'difference']);
  });

  test('more members than stand at length scroll over totals that stay', () => {
    const financing = sectionOf(sheetWith(MOST_MEMBERS_AT_LENGTH + 1), 'financing');
    const { rows, pinned } = gridRowsOf(financing);
    expect(rows).toHaveLength(MOST_MEMBERS_AT_LENGTH + 1);
    expect(ids(pinned)).toEqual(['add', 'financingTotal', 'difference']);
    const map = sheetMapOf(sheetWith(MOST_MEMBERS_AT_LENGTH + 1));
    expect(map.rows.at(-1)).toMatchObject({ id: 'difference', index: 2, pinned: true });
  });

  test('the same sheet gives the same row objects, so that nothing is drawn twice', () => {
    const financing = sectionOf(sheetWith(2), 'financing');
    expect(gridRowsOf(financing).rows[2]).toBe(gridRowsOf(financing).rows[2]);
  });
});

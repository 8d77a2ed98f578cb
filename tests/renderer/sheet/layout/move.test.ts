import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moved, type Move } from '../../../../renderer/sheet/layout/move.ts';
import { addressAt, sheetMapOf } from '../../../../renderer/sheet/layout/sheet-map.ts';
import { sheetWith } from '../sheet-fixture.ts';

const map = sheetMapOf(sheetWith(3));
const at = (row: string, column: string) => ({ row, column });

describe('moving through the sheet as one, over both grids', () => {
  test('down from the last budget row goes to the first financing row in the same year', () => {
    expect(moved(map, at('budgetTotal', 'y2026'), 'down')).toEqual(at('member:0', 'y2026'));
    expect(moved(map, at('member:0', 'y2026'), 'up')).toEqual(at('budgetTotal', 'y2026'));
  });

  test('a budget cell that stands over two columns leads to the one it is named for', () => {
    expect(moved(map, at('budgetTotal', 'name'), 'down')).toEqual(at('member:0', 'name'));
    expect(moved(map, at('budgetTotal', 'basis'), 'down')).toEqual(at('member:0', 'weight'));
    expect(moved(map, at('member:0', 'joined'), 'up')).toEqual(at('budgetTotal', 'name'));
    expect(moved(map, at('member:0', 'perInhabitant'), 'up')).toEqual(at('budgetTotal', 'share'));
    expect(moved(map, at('member:0', 'ceiling'), 'up')).toEqual(at('budgetTotal', 'note'));
  });

  test('the row that adds a member is passed in the columns of figures, and stood on under the names', () => {
    expect(moved(map, at('member:2', 'y2025'), 'down')).toEqual(at('financingTotal', 'y2025'));
    expect(moved(map, at('member:2', 'name'), 'down')).toEqual(at('add', 'name'));
    expect(moved(map, at('add', 'name'), 'down')).toEqual(at('financingTotal', 'name'));
  });

  test('the difference row is one cell under the names and one under what follows the sums', () => {
    expect(moved(map, at('financingTotal', 'joined'), 'down')).toEqual(at('difference', 'name'));
    expect(moved(map, at('financingTotal', 'perInhabitant'), 'down')).toEqual(at('difference', 'ceiling'));
    expect(moved(map, at('difference', 'name'), 'right')).toEqual(at('difference', 'weight'));
  });

  test('Home, End and their Control forms', () => {
    expect(moved(map, at('member:1', 'sum'), 'rowStart')).toEqual(at('member:1', 'joined'));
    expect(moved(map, at('member:1', 'sum'), 'rowEnd')).toEqual(at('member:1', 'ceiling'));
    expect(moved(map, at('member:1', 'sum'), 'sheetStart')).toEqual(at('line:a', 'name'));
    expect(moved(map, at('member:1', 'sum'), 'sheetEnd')).toEqual(at('difference', 'ceiling'));
  });

  test('Control and an arrow go to the edge of a block; the row that adds and a section end one', () => {
    expect(moved(map, at('line:a', 'y2025'), 'edgeDown')).toEqual(at('budgetTotal', 'y2025'));
    expect(moved(map, at('budgetTotal', 'y2025'), 'edgeDown')).toEqual(at('member:0', 'y2025'));
    expect(moved(map, at('member:0', 'y2025'), 'edgeDown')).toEqual(at('member:2', 'y2025'));
    expect(moved(map, at('member:2', 'y2025'), 'edgeDown')).toEqual(at('financingTotal', 'y2025'));
    expect(moved(map, at('financingTotal', 'y2025'), 'edgeDown')).toEqual(at('difference', 'y2025'));
    expect(moved(map, at('difference', 'y2025'), 'edgeDown')).toEqual(at('difference', 'y2025'));
    expect(moved(map, at('member:2', 'y2025'), 'edgeUp')).toEqual(at('member:0', 'y2025'));
    expect(moved(map, at('member:0', 'y2025'), 'edgeUp')).toEqual(at('budgetTotal', 'y2025'));
    expect(moved(map, at('line:a', 'y2025'), 'edgeUp')).toEqual(at('line:a', 'y2025'));
    expect(moved(map, at('line:a', 'y2025'), 'edgeRight')).toEqual(at('line:a', 'note'));
    expect(moved(map, at('line:a', 'y2025'), 'edgeLeft')).toEqual(at('line:a', 'name'));
  });

  test('Tab goes along the rows and out at either end', () => {
    expect(moved(map, at('line:a', 'note'), 'next')).toEqual(at('line:b', 'name'));
    expect(moved(map, at('member:0', 'joined'), 'previous')).toEqual(at('budgetTotal', 'note'));
    expect(moved(map, at('difference', 'ceiling'), 'next')).toBeNull();
    expect(moved(map, at('line:a', 'name'), 'previous')).toBeNull();
  });

  test('pages stop at the edges of the sheet', () => {
    expect(moved(map, at('line:a', 'y2025'), 'pageDown', { pageRows: 4 })).toEqual(at('member:1', 'y2025'));
    expect(moved(map, at('line:a', 'y2025'), 'pageDown', { pageRows: 99 })).toEqual(
      at('difference', 'y2025'),
    );
    expect(moved(map, at('member:1', 'y2025'), 'pageUp', { pageRows: 99 })).toEqual(at('line:a', 'y2025'));
  });

  test('a cell that is not in the sheet has no neighbours', () => {
    expect(moved(map, at('member:99', 'y2025'), 'down')).toBeNull();
  });

  test('law: every cell can be reached from the first by Tab alone, each once, and back again', () => {
    const cells = map.rows.flatMap((row, rowIndex) =>
      row.stops.map((_, stop) => addressAt(map, { row: rowIndex, stop })),
    );
    const forward = [cells[0]];
    for (let cell = cells[0]; cell;) {
      cell = moved(map, cell, 'next') ?? undefined;
      if (cell) forward.push(cell);
    }
    expect(forward).toEqual(cells);
    expect(cells.map((cell) => (cell ? moved(map, cell, 'previous') : null))).toEqual([
      null,
      ...cells.slice(0, -1),
    ]);
  });

  test('law: no sequence of arrows leaves the sheet', () => {
    const moves: readonly Move[] = [
      'left',
      'right',
      'up',
      'down',
      'edgeUp',
      'edgeDown',
      'pageUp',
      'pageDown',
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 50 }),
        fc.array(fc.constantFrom(...moves), { maxLength: 40 }),
        (members, path) => {
          const any = sheetMapOf(sheetWith(members));
          let cell = addressAt(any, { row: 0, stop: 0 });
          for (const move of path) cell = cell && moved(any, cell, move);
          expect(cell && any.byId.has(cell.row)).toBe(true);
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  extended,
  rangeTo,
  wholeBlock,
  wholeColumns,
  wholeRows,
} from '../../../../renderer/sheet/selection/range-moves.ts';
import { cellsIn, columnsIn, isRange, rectOf } from '../../../../renderer/sheet/selection/rect.ts';
import { addressAt, sheetMapOf } from '../../../../renderer/sheet/layout/sheet-map.ts';
import type { Move } from '../../../../renderer/sheet/layout/move.ts';
import type { CellAddress, CellRange } from '../../../../renderer/store/document-store.ts';
import { nextIn } from '../../../../renderer/sheet/selection/step-in-range.ts';
import { sheetWith } from '../sheet-fixture.ts';

const map = sheetMapOf(sheetWith(3));
const at = (row: string, column: string): CellAddress => ({ row, column });

function extendedBy(active: CellAddress, ...moves: readonly Move[]): CellRange | null {
  return moves.reduce<CellRange | null>((range, move) => extended(map, active, range, move), null);
}

function cells(active: CellAddress, range: CellRange | null): readonly string[] {
  const rect = rectOf(map, active, range);
  return rect ? cellsIn(map, rect).map(({ address }) => `${address.row}/${address.column}`) : [];
}

describe('drawing a range out with Shift', () => {
  test('the active cell stays and the other end moves, over the sections and past the row that adds', () => {
    const active = at('budgetTotal', 'y2026');
    expect(cells(active, extendedBy(active, 'down', 'left'))).toEqual([
      'budgetTotal/y2025',
      'budgetTotal/y2026',
      'member:0/y2025',
      'member:0/y2026',
    ]);
    const last = at('member:2', 'name');
    expect(extendedBy(last, 'down')?.head).toEqual({ row: 'financingTotal', slot: 'name' });
    expect(extendedBy(last, 'down', 'up')?.head).toEqual({ row: 'member:2', slot: 'name' });
  });

  test('back over where it began', () => {
    const active = at('member:1', 'y2025');
    expect(cells(active, extendedBy(active, 'right', 'left', 'left'))).toEqual([
      'member:1/share',
      'member:1/y2025',
    ]);
  });

  test('a cell over two columns is in the range where either is, and the head keeps its column', () => {
    const active = at('member:0', 'share');
    const range = extendedBy(active, 'up');
    expect(cells(active, range)).toEqual(['budgetTotal/basis', 'member:0/share']);
    expect(cells(active, extended(map, active, range, 'down'))).toEqual(['member:0/share']);
  });

  test('to the corners of the sheet', () => {
    const active = at('member:1', 'y2025');
    const range = extendedBy(active, 'sheetStart');
    expect(range).toEqual({
      anchor: { row: 'member:1', slot: 'y2025' },
      head: { row: 'line:a', slot: 'name' },
    });
  });

  test('Shift and a click reach from where the range began', () => {
    const active = at('member:1', 'y2025');
    const range = rangeTo(map, active, extendedBy(active, 'right'), at('line:b', 'basis'));
    expect(range?.anchor).toEqual({ row: 'member:1', slot: 'y2025' });
    expect(range?.head).toEqual({ row: 'line:b', slot: 'weight' });
  });

  test('law: the anchor never moves, the active cell stays in the rectangle, and no range holds the row that adds', () => {
    const moves: readonly Move[] = [
      ...(['left', 'right', 'up', 'down', 'rowStart', 'rowEnd', 'sheetStart', 'sheetEnd'] as const),
      ...(['edgeUp', 'edgeDown', 'edgeLeft', 'edgeRight', 'pageUp', 'pageDown'] as const),
    ];
    const places = map.rows.flatMap((row, index) =>
      row.id === 'add' ? [] : row.stops.map((_stop, stop) => addressAt(map, { row: index, stop })),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.array(fc.constantFrom(...moves), { minLength: 1, maxLength: 20 }),
        (active, path) => {
          if (!active) return;
          const range = extendedBy(active, ...path);
          expect(range?.anchor).toEqual(extendedBy(active, 'up')?.anchor);
          expect(range?.head.row).not.toBe('add');
          expect(cells(active, range)).toContain(`${active.row}/${active.column}`);
        },
      ),
    );
  });
});

describe('whole rows, columns and blocks', () => {
  const active = at('member:1', 'y2025');

  test('a row is all its cells; of several selected rows, all of theirs', () => {
    expect(cells(active, wholeRows(map, active, null))).toHaveLength(9);
    expect(cells(active, wholeRows(map, active, extendedBy(active, 'down')))).toHaveLength(18);
  });

  test('a column first within its section, then through the sheet', () => {
    const first = wholeColumns(map, active, null);
    expect(cells(active, first)).toEqual(
      ['member:0', 'member:1', 'member:2', 'financingTotal', 'difference'].map((row) => `${row}/y2025`),
    );
    expect(cells(active, wholeColumns(map, active, first))).toHaveLength(8);
  });

  test('the section first, then everything, and then no more', () => {
    const block = wholeBlock(map, active, null);
    expect(block?.anchor.row).toBe('member:0');
    const all = wholeBlock(map, active, block);
    expect(all?.anchor.row).toBe('line:a');
    expect(wholeBlock(map, active, all)).toEqual(all);
  });
});

test('the columns of a rectangle are those where a cell begins: the budget’s seven, the financing’s nine', () => {
  const whole = (row: string) => {
    const active = at(row, 'y2025');
    const rect = rectOf(map, active, wholeRows(map, active, null));
    return rect ? columnsIn(map, rect).map((slot) => map.slots[slot]) : [];
  };
  expect(whole('line:a')).toEqual(['joined', 'weight', 'y2025', 'y2026', 'sum', 'perInhabitant', 'ceiling']);
  expect(whole('member:0')).toHaveLength(9);
});

test('a range whose corner is gone is the active cell alone', () => {
  const active = at('member:1', 'y2025');
  const range = { anchor: { row: 'member:9', slot: 'y2025' }, head: { row: 'member:1', slot: 'y2025' } };
  const rect = rectOf(map, active, range);
  expect(cells(active, range)).toEqual(['member:1/y2025']);
  expect(rect && isRange(map, rect)).toBe(false);
});

test('Enter goes down the columns of a range and Tab along its rows, round at either end', () => {
  const active = at('member:0', 'y2025');
  const rect = rectOf(map, active, extendedBy(active, 'down', 'right'));
  if (!rect) throw new Error('Nothing is selected');
  const next = (row: string, column: string, move: Move) => nextIn(map, rect, at(row, column), move);
  expect(next('member:0', 'y2025', 'down')).toEqual(at('member:1', 'y2025'));
  expect(next('member:1', 'y2025', 'down')).toEqual(at('member:0', 'y2026'));
  expect(next('member:0', 'y2026', 'next')).toEqual(at('member:1', 'y2025'));
  expect(next('member:1', 'y2026', 'next')).toEqual(at('member:0', 'y2025'));
  expect(next('member:0', 'y2025', 'previous')).toEqual(at('member:1', 'y2026'));
  expect(next('line:a', 'y2025', 'next')).toBeNull();
});

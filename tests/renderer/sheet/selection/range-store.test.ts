import { beforeEach, expect, test } from 'vitest';
import { sheetMapOf } from '../../../../renderer/sheet/layout/sheet-map.ts';
import {
  drawRange,
  marksAt,
  previewFill,
  rangeStore,
} from '../../../../renderer/sheet/selection/range-store.ts';
import { sheetWith } from '../sheet-fixture.ts';

const map = sheetMapOf(sheetWith(3));
const years = { left: map.slots.indexOf('y2025'), right: map.slots.indexOf('y2026') };
const row = (id: string) => map.byId.get(id) ?? -1;
const marks = (id: string, column: string) => marksAt(rangeStore.getState(), id, column);

beforeEach(() => {
  previewFill(null);
  drawRange(map, { top: row('member:0'), bottom: row('member:2'), ...years }, null);
});

test('a cell of the range says which of the frame’s sides are its own', () => {
  expect(marks('member:0', 'y2025')).toBe('itl');
  expect(marks('member:1', 'y2026')).toBe('ir');
  expect(marks('member:2', 'y2026')).toBe('irb');
  expect(marks('member:1', 'share')).toBe('');
  expect(marks('budgetTotal', 'y2025')).toBe('');
});

test('one cell alone has no frame but its own; the handle stands on it all the same', () => {
  const alone = { top: row('member:0'), bottom: row('member:0'), left: years.left, right: years.left };
  drawRange(map, alone, { row: 'member:0', column: 'y2025' });
  expect(marks('member:0', 'y2025')).toBe('h');
});

test('what a drag of the handle would fill is told from what is selected', () => {
  previewFill({ top: row('member:2'), bottom: row('member:2'), ...years });
  expect(marks('member:2', 'y2025')).toBe('iblITBL');
  expect(marks('member:1', 'y2025')).toBe('il');
});

test('the same selection drawn again tells nobody', () => {
  const before = rangeStore.getState();
  drawRange(map, { top: row('member:0'), bottom: row('member:2'), ...years }, null);
  expect(rangeStore.getState()).toBe(before);
});

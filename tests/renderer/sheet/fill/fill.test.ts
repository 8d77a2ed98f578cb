import { beforeEach, describe, expect, test } from 'vitest';
import { notices } from '../../../../renderer/dialogs/notify.ts';
import { selectedIn } from '../../../../renderer/sheet/current-scope.ts';
import { resetCells } from '../../../../renderer/sheet/editing/reset-cells.ts';
import { switchMembers } from '../../../../renderer/sheet/editing/switch-members.ts';
import { commitText } from '../../../../renderer/sheet/editing/cell-commands.ts';
import { reachedBy } from '../../../../renderer/sheet/fill/fill-drag.ts';
import { fill, fillSelection } from '../../../../renderer/sheet/fill/fill.ts';
import {
  documentStore,
  openDocument,
  showScenario,
  undo,
} from '../../../../renderer/store/document-store.ts';
import { examplePlan } from '../../example-plan.ts';
import { openPlanOf, scopeNow, selectFrom, shownAt } from '../scope.ts';

beforeEach(() => openDocument(examplePlan(), null));

const steps = () => documentStore.getState().history?.past.length;
const said = () => notices.getState().shown.map(({ message }) => message);

function type(row: string, column: string, text: string): void {
  const { edit } = shownAt(row, column);
  if (!edit || !commitText(edit, text).ok) throw new Error(`${row}/${column} refused ${text}`);
}

function amount() {
  const line = openPlanOf().plan.lines.find(({ id }) => id === 'ovrigt');
  return line?.kind === 'amount' ? line.amount : null;
}

describe('filling', () => {
  test('N4 to the right copies what was typed, arithmetic and all, as one step', () => {
    type('line:ovrigt', 'y2025', '=25000*1,4*7');
    fillSelection(selectFrom('line:ovrigt', 'y2025', 'line:ovrigt', 'y2027'), 'right');
    const typed = { text: '=25000*1.4*7', value: '245000' };
    expect(amount()).toEqual({ years: { 2025: typed, 2026: typed, 2027: typed } });
    expect(steps()).toBe(2);
    undo();
    expect(shownAt('line:ovrigt', 'y2027').value).toMatchObject({ value: 11_000_000n });
  });

  test('down: a ceiling with its kind, over members, and past the row that adds one without touching it', () => {
    fillSelection(selectFrom('member:mellerud', 'ceiling', 'member:vanersborg', 'ceiling'), 'down');
    const { plan } = openPlanOf();
    const ceilings = plan.members.slice(3, 6).map(({ ceiling }) => ceiling?.amount.value);
    expect(ceilings).toEqual(['200000', '200000', '200000']);
    expect(plan.members[6]?.ceiling).toBeNull();
    expect(said()).toEqual([]);
  });

  test('memberships fill too, also one of some years alone', () => {
    fillSelection(selectFrom('member:arjang', 'joined', 'member:amal', 'joined'), 'down');
    expect(shownAt('member:amal', 'joined').value).toEqual({ kind: 'boolean', value: true });
  });

  test('one row takes the row above it, one column the one before', () => {
    fillSelection(selectFrom('member:munkedal', 'ceiling'), 'down');
    expect(shownAt('member:munkedal', 'ceiling').value.kind).toBe('message');
    type('line:ovrigt', 'y2025', '5000');
    fillSelection(selectFrom('line:ovrigt', 'y2026'), 'right');
    expect(shownAt('line:ovrigt', 'y2026').value).toMatchObject({ value: 500_000n });
  });

  test('the first row has none above it, and the first column none before it: nothing is filled', () => {
    fillSelection(selectFrom('line:lon', 'y2025'), 'down');
    fillSelection(selectFrom('member:amal', 'joined'), 'right');
    expect(steps()).toBe(0);
  });

  test('what cannot be filled is counted and named', () => {
    fillSelection(selectFrom('line:lon', 'y2025', 'line:lon', 'y2027'), 'right');
    expect(said()).toMatchObject([{ code: 'sheet.notTakenEach', values: { left: 2, all: 2 } }]);
    expect(steps()).toBe(0);
  });

  test('a drag of the handle repeats the block, also backwards', () => {
    type('line:ovrigt', 'y2026', '1');
    type('line:ovrigt', 'y2027', '2');
    const scope = selectFrom('line:ovrigt', 'y2026', 'line:ovrigt', 'y2027');
    const source = selectedIn(scope);
    const first = selectedIn(selectFrom('line:ovrigt', 'y2025'));
    const whole = source && first && reachedBy(source, first);
    if (!source || !whole) throw new Error('Nothing is reached');
    fill(scopeNow(), source, whole);
    expect(shownAt('line:ovrigt', 'y2025').value).toMatchObject({ value: 200n });
  });
});

describe('how far a drag of the handle reaches', () => {
  const source = { top: 4, bottom: 5, left: 2, right: 3 };
  const cell = (row: number, slot: number) => ({ top: row, bottom: row, left: slot, right: slot });

  test('along the side that the pointer is farther out on', () => {
    expect(reachedBy(source, cell(8, 4))).toEqual({ ...source, bottom: 8 });
    expect(reachedBy(source, cell(6, 9))).toEqual({ ...source, right: 9 });
    expect(reachedBy(source, cell(1, 2))).toEqual({ ...source, top: 1 });
    expect(reachedBy(source, cell(5, 0))).toEqual({ ...source, left: 0 });
  });

  test('nowhere within the range itself', () => {
    expect(reachedBy(source, cell(4, 3))).toBeNull();
  });
});

describe('other gestures over a range', () => {
  test('Space puts all in, and then all out, each as one step', () => {
    const scope = selectFrom('member:munkedal', 'joined', 'member:amal', 'joined');
    const rect = selectedIn(scope);
    if (!rect) throw new Error('Nothing is selected');
    expect(switchMembers(scope, rect)).toBe(true);
    expect(shownAt('member:amal', 'joined').value).toEqual({ kind: 'boolean', value: true });
    expect(steps()).toBe(1);
    switchMembers(scopeNow(), rect);
    expect(shownAt('member:munkedal', 'joined').value).toEqual({ kind: 'boolean', value: false });
    expect(steps()).toBe(2);
    expect(switchMembers(scopeNow(), { ...rect, left: 2, right: 3 })).toBe(false);
  });

  test('S3 every value of a scenario’s own in the range goes back to the base, as one step', () => {
    showScenario('bara-fyra');
    const scope = selectFrom('line:resor', 'basis', 'line:ovrigt', 'y2027');
    const rect = selectedIn(scope);
    if (rect) resetCells(scope, rect);
    const own = openPlanOf().plan.scenarios.find(({ id }) => id === 'bara-fyra')?.overrides ?? {};
    expect(Object.keys(own).filter((key) => key.startsWith('line:ovrigt'))).toEqual([]);
    expect(steps()).toBe(1);
    undo();
    expect(shownAt('line:ovrigt', 'y2025').override).not.toBeNull();
  });
});

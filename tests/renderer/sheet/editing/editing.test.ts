import { beforeEach, describe, expect, test } from 'vitest';
import { calculate, sheetOf, type SheetCell } from '../../../../core/index.ts';
import { clearCellText, resetCell, toggleCell } from '../../../../renderer/sheet/editing/cell-commands.ts';
import { commitEditing } from '../../../../renderer/sheet/editing/commit-editing.ts';
import { editingStore, startEditing } from '../../../../renderer/sheet/editing/editing-store.ts';
import { inputTextOf } from '../../../../renderer/sheet/editing/input-text.ts';
import {
  documentStore,
  openDocument,
  showScenario,
  undo,
} from '../../../../renderer/store/document-store.ts';
import { notices } from '../../../../renderer/dialogs/notify.ts';
import { provideHost } from '../../../../renderer/host/current-host.ts';
import { changeSettings } from '../../../../renderer/store/settings-store.ts';
import { examplePlan } from '../../example-plan.ts';
import { fakeHost } from '../../fake-host.ts';

beforeEach(() => openDocument(examplePlan(), null));

function state() {
  const { plan, scenario } = documentStore.getState();
  if (!plan) throw new Error('No plan');
  return { plan, scenario };
}

function cell(row: string, column: string): SheetCell {
  const { plan, scenario } = state();
  const rows = sheetOf(plan, scenario, calculate(plan, scenario)).sections.flatMap((section) => section.rows);
  return rows.find(({ id }) => id === row)!.cells[column]!;
}

function type(row: string, column: string, text: string): boolean {
  const { plan, scenario } = state();
  const { edit } = cell(row, column);
  if (!edit) throw new Error(`${row}/${column} cannot be edited`);
  const unchanged = inputTextOf(plan, scenario, cell(row, column), 'sv');
  startEditing({
    ...{
      scenario,
      cell: { row, column },
      target: edit,
      initial: '',
      unchanged,
      caretKeys: false,
      ceilingKind: null,
    },
    refusal: null,
  });
  return commitEditing(text);
}

describe('what is typed becomes a command', () => {
  test('N4 arithmetic is kept as typed and shows what it amounts to', () => {
    expect(type('line:ovrigt', 'y2025', '=25000*1,4*7')).toBe(true);
    expect(cell('line:ovrigt', 'y2025').value).toEqual({ kind: 'money', value: 24_500_000n });
    const { plan, scenario } = state();
    expect(inputTextOf(plan, scenario, cell('line:ovrigt', 'y2025'), 'sv')).toBe('=25000*1,4*7');
    expect(inputTextOf(plan, scenario, cell('line:ovrigt', 'y2025'), 'en')).toBe('=25000*1.4*7');
  });

  test('N4 a refusal keeps the editor open with its reason, and changes nothing', () => {
    const before = state().plan;
    expect(type('line:ovrigt', 'y2025', '1.234')).toBe(false);
    expect(editingStore.getState().editing?.refusal?.code).toMatch(/^number\./);
    expect(state().plan).toBe(before);
  });

  test('committing what stood there is no edit', () => {
    const before = state().plan;
    expect(type('line:ovrigt', 'y2025', '110000')).toBe(true);
    expect(type('member:mellerud', 'ceiling', '200000')).toBe(true);
    expect(state().plan).toBe(before);
    expect(editingStore.getState().editing).toBeNull();
  });

  test('a name and a note are the plan’s texts; two members cannot have one name', () => {
    expect(type('member:mellerud', 'name', 'Mellerud kommun')).toBe(true);
    expect(cell('member:mellerud', 'name').value).toEqual({ kind: 'text', text: 'Mellerud kommun' });
    expect(type('member:mellerud', 'name', 'Bengtsfors')).toBe(false);
  });

  test('C4 one year of an amount that is the same in all years', () => {
    type('line:ovrigt', 'y2026', '1 000');
    const years = ['y2025', 'y2026', 'y2027'].map((column) => cell('line:ovrigt', column).value);
    expect(years.map((value) => value.kind === 'money' && value.value)).toEqual([
      11_000_000n,
      100_000n,
      11_000_000n,
    ]);
  });
});

describe('switching, clearing and resetting', () => {
  test('a membership is switched for all years, and switched back', () => {
    toggleCell(cell('member:munkedal', 'joined'));
    expect(cell('member:munkedal', 'joined').value).toEqual({ kind: 'boolean', value: false });
    toggleCell(cell('member:munkedal', 'joined'));
    expect(cell('member:munkedal', 'joined').value).toEqual({ kind: 'boolean', value: true });
  });

  test('T1 K7 nothing typed is a value for a ceiling and for inhabitants, not for the pay', () => {
    expect(clearCellText(cell('member:mellerud', 'ceiling'))).toBe(true);
    expect(cell('member:mellerud', 'ceiling').value.kind).toBe('empty');
    expect(clearCellText(cell('line:lon', 'y2025'))).toBe(false);
  });

  test('C4.4 a year’s amount that is emptied is 0, in the scenario alone where it is one', () => {
    expect(clearCellText(cell('line:ovrigt', 'y2026'))).toBe(true);
    const amounts = () => ['y2025', 'y2026', 'y2027'].map((year) => cell('line:ovrigt', year).value);
    expect(amounts()).toMatchObject([{ value: 11_000_000n }, { value: 0n }, { value: 11_000_000n }]);
    undo();
    showScenario(state().plan.scenarios[1]!.id);
    expect(clearCellText(cell('line:ovrigt', 'y2025'))).toBe(true);
    expect(cell('line:ovrigt', 'y2025').override).not.toBeNull();
    showScenario(state().plan.base.id);
    expect(amounts()[0]).toMatchObject({ value: 11_000_000n });
  });

  test('S3 an own value goes back to the base’s, and undo brings it again', () => {
    showScenario(state().plan.scenarios[0]!.id);
    expect(cell('line:ovrigt', 'y2025').override).not.toBeNull();
    resetCell(cell('line:ovrigt', 'y2025'));
    expect(cell('line:ovrigt', 'y2025')).toMatchObject({ override: null, value: { value: 11_000_000n } });
    undo();
    expect(cell('line:ovrigt', 'y2025').value).toEqual({ kind: 'money', value: 8_000_000n });
  });
});

describe('N5 an amount that is typed while thousands are shown', () => {
  const said = () => notices.getState().shown.filter(({ message }) => message.code === 'sheet.typedInKronor');

  test('is kronor, and is said back in full', () => {
    expect(type('line:ovrigt', 'y2025', '120')).toBe(true);
    expect(said()).toHaveLength(0);
    provideHost(fakeHost());
    changeSettings({ display: 'tkr' });
    expect(type('line:ovrigt', 'y2026', '130')).toBe(true);
    expect(said()).toMatchObject([{ kind: 'info', message: { values: { amount: { value: 13_000n } } } }]);
    changeSettings({ display: 'kr' });
  });
});

import { beforeEach, describe, expect, test } from 'vitest';
import { notices } from '../../../../renderer/dialogs/notify.ts';
import { provideHost } from '../../../../renderer/host/current-host.ts';
import { selectedIn } from '../../../../renderer/sheet/current-scope.ts';
import { commitRange } from '../../../../renderer/sheet/editing/commit-range.ts';
import { editingStore, stopEditing } from '../../../../renderer/sheet/editing/editing-store.ts';
import { openEditor } from '../../../../renderer/sheet/editing/open-editor.ts';
import { activeAddress, cellAt } from '../../../../renderer/sheet/sheet-scope.ts';
import { documentStore, openDocument, undo } from '../../../../renderer/store/document-store.ts';
import { changeSettings } from '../../../../renderer/store/settings-store.ts';
import { examplePlan } from '../../example-plan.ts';
import { fakeHost } from '../../fake-host.ts';
import { scopeNow, selectFrom, shownAt } from '../scope.ts';

beforeEach(() => {
  provideHost(fakeHost());
  changeSettings({ display: 'kr', language: 'sv' });
  stopEditing();
  openDocument(examplePlan(), null);
});

/** Types in the first of the selected cells, and presses Control and Enter. */
function typeInAll(text: string): boolean {
  const scope = scopeNow();
  const rect = selectedIn(scope);
  const address = activeAddress(scope);
  if (!rect || !address || !openEditor(address, cellAt(scope, address), 'replace'))
    throw new Error('Nothing to type in');
  return commitRange(scope, rect, text);
}

const kronor = () =>
  ['y2025', 'y2026', 'y2027'].map((column) => {
    const { value } = shownAt('line:ovrigt', column);
    return value.kind === 'money' ? Number(value.value / 100n) : value.kind;
  });
const said = () => notices.getState().shown.map(({ message }) => message.code);
const steps = () => documentStore.getState().history?.past.length;

describe('what is typed goes into all that is selected', () => {
  test('as one step, arithmetic and all', () => {
    selectFrom('line:ovrigt', 'y2025', 'line:ovrigt', 'y2027');
    expect(typeInAll('=2*60000')).toBe(true);
    expect(kronor()).toEqual([120_000, 120_000, 120_000]);
    expect(steps()).toBe(1);
    undo();
    expect(kronor()).toEqual([110_000, 110_000, 110_000]);
  });

  test('the cell that is typed in keeps what it refuses, and nothing else is changed', () => {
    selectFrom('line:ovrigt', 'y2025', 'line:ovrigt', 'y2027');
    expect(typeInAll('många')).toBe(false);
    expect(editingStore.getState().editing?.refusal).not.toBeNull();
    expect(kronor()).toEqual([110_000, 110_000, 110_000]);
  });

  test('cells that cannot have it are counted and named', () => {
    selectFrom('line:ovrigt', 'y2025', 'budgetTotal', 'y2027');
    expect(typeInAll('5')).toBe(true);
    expect(kronor()).toEqual([5, 5, 5]);
    expect(said()).toEqual(['sheet.notTakenEach']);
  });

  test('N5 while thousands are shown it is kronor, and that is said', () => {
    changeSettings({ display: 'tkr' });
    selectFrom('line:ovrigt', 'y2025', 'line:ovrigt', 'y2027');
    typeInAll('120');
    expect(kronor()).toEqual([120, 120, 120]);
    expect(said()).toEqual(['sheet.typedInKronor']);
  });
});

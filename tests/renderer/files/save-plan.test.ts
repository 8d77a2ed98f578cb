import { beforeEach, describe, expect, test } from 'vitest';
import { openPlan, setText } from '../../../core/index.ts';
import { closeDialog, dialogStore } from '../../../renderer/dialogs/dialog-store.ts';
import { notices } from '../../../renderer/dialogs/notify.ts';
import { guardUnsaved } from '../../../renderer/files/guard-unsaved.ts';
import { savePlan } from '../../../renderer/files/save-plan.ts';
import { provideHost } from '../../../renderer/host/current-host.ts';
import { documentStore, edit, openDocument } from '../../../renderer/store/document-store.ts';
import { examplePlan } from '../../builders/example-plan.ts';
import { fakeHost, SAVED, type FakeHost } from '../fake-host.ts';

const FILE = { handle: 'h0', name: 'plan.samkalkyl', sha256: 'b'.repeat(64) };
const state = () => documentStore.getState();
const rename = (name: string) => edit((plan) => setText(plan, { row: 'plan', property: 'name', text: name }));
const answerDialog = async (answer: Parameters<typeof closeDialog>[0]) => {
  while (!dialogStore.getState().shown) await Promise.resolve();
  closeDialog(answer);
};

let host: FakeHost;
beforeEach(() => {
  host = fakeHost();
  provideHost(host);
  openDocument(examplePlan(), FILE);
  rename('Ändrad');
});

describe('saving', () => {
  test('writes the plan as it opens again, against the hash that was loaded', async () => {
    expect(await savePlan()).toBe(true);
    const [request] = host.saved;
    expect(request).toMatchObject({ handle: 'h0', expectedSha256: FILE.sha256, overwrite: false });
    expect(openPlan(request?.bytes ?? new Uint8Array())).toMatchObject({
      ok: true,
      value: { plan: state().plan },
    });
    expect(state()).toMatchObject({
      dirty: false,
      saving: 'idle',
      file: { handle: 'h1', sha256: 'a'.repeat(64) },
    });
    expect(host.described).toEqual(['h1']);
  });

  test('FIL3 a failure keeps the edits and says why', async () => {
    host.answer = { kind: 'problem', problem: 'full' };
    expect(await savePlan()).toBe(false);
    expect(state()).toMatchObject({ dirty: true, saving: 'failed', file: FILE });
    expect(notices.getState().shown).toMatchObject([{ kind: 'error', message: { code: 'host.save' } }]);
    rename('Ändrad igen');
    expect(state().saving).toBe('idle');
  });

  test('FIL14 a plan that could not be opened again is not written', async () => {
    openDocument({ ...examplePlan(), note: 'x'.repeat(20_000_001) }, FILE);
    expect(await savePlan()).toBe(false);
    expect(host.saved).toEqual([]);
    expect(notices.getState().shown).toMatchObject([
      { message: { values: { reason: { message: { code: 'host.tooLarge' } } } } },
    ]);
  });

  test('FIL1 what the disk did not confirm is saved, with a warning', async () => {
    host.answer = { ...SAVED, durable: false };
    expect(await savePlan()).toBe(true);
    expect(notices.getState().shown).toMatchObject([{ message: { code: 'save.notDurable' } }]);
  });

  test('FIL5 asks when the file changed on disk: nothing, write over, or a copy', async () => {
    host.answer = { kind: 'changedOnDisk' };
    const left = savePlan();
    await answerDialog(null);
    expect(await left).toBe(false);
    expect(state().dirty).toBe(true);

    const overwritten = savePlan();
    while (!dialogStore.getState().shown) await Promise.resolve();
    host.answer = SAVED;
    closeDialog('overwrite');
    expect(await overwritten).toBe(true);
    expect(host.saved.at(-1)).toMatchObject({ handle: 'h0', overwrite: true });
  });

  test('one at a time: the second knows the hash that the first left', async () => {
    const first = savePlan();
    const second = savePlan();
    await Promise.all([first, second]);
    expect(host.saved.map(({ expectedSha256 }) => expectedSha256)).toEqual([FILE.sha256, 'a'.repeat(64)]);
  });

  test('a plan without a file asks where', async () => {
    openDocument(examplePlan(), null);
    expect(await savePlan()).toBe(true);
    expect(host.saved[0]?.handle).toBe('new');
  });
});

describe('FIL13 the guard', () => {
  test('asks nothing where nothing would be lost', async () => {
    await savePlan();
    expect(await guardUnsaved()).toBe(true);
    expect(dialogStore.getState().shown).toBeNull();
  });

  test.each([
    [null, false],
    ['discard', true],
    ['save', true],
  ] as const)('answered %s: may go on is %s', async (answer, mayGoOn) => {
    const asked = guardUnsaved();
    await answerDialog(answer);
    expect(await asked).toBe(mayGoOn);
    expect(host.saved).toHaveLength(answer === 'save' ? 1 : 0);
  });

  test('does not go on where saving failed', async () => {
    host.answer = { kind: 'problem', problem: 'denied' };
    const asked = guardUnsaved();
    await answerDialog('save');
    expect(await asked).toBe(false);
  });
});

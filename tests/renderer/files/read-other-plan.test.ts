import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { dismissAllNotices, notices } from '../../../renderer/dialogs/notify.ts';
import { readOtherPlan } from '../../../renderer/files/read-other-plan.ts';
import { provideHost } from '../../../renderer/host/current-host.ts';
import type { ReadAnswer } from '../../../renderer/host/host.ts';
import { documentStore } from '../../../renderer/store/document-store.ts';
import { fakeHost } from '../fake-host.ts';

const EXAMPLE = readFileSync(
  join(import.meta.dirname, '../../../resources/examples/steget-vidare.samkalkyl'),
);

function answer(read: ReadAnswer): void {
  provideHost({ ...fakeHost(), readFile: () => Promise.resolve(read) });
}
const said = () => notices.getState().shown.map(({ message }) => message.code);

beforeEach(dismissAllNotices);

test('another plan is read and the open one stays', async () => {
  const before = documentStore.getState();
  answer({ kind: 'read', name: 'annan.samkalkyl', bytes: new Uint8Array(EXAMPLE) });
  expect(await readOtherPlan()).toMatchObject({
    name: 'annan.samkalkyl',
    plan: { name: 'Steget vidare 2025–2027' },
  });
  expect(documentStore.getState()).toBe(before);
  expect(said()).toEqual([]);
});

test('what is no plan is refused with its reason', async () => {
  answer({ kind: 'read', name: 'brev.samkalkyl', bytes: new Uint8Array([123]) });
  expect(await readOtherPlan()).toBeNull();
  expect(said()).toEqual(['open.refused']);
});

test('a file that cannot be read is said; closing the picker is not', async () => {
  answer({ kind: 'problem', problem: 'denied', name: 'x' });
  expect(await readOtherPlan()).toBeNull();
  expect(said()).toEqual(['host.open']);
  dismissAllNotices();
  answer({ kind: 'cancelled' });
  expect(await readOtherPlan()).toBeNull();
  expect(said()).toEqual([]);
});

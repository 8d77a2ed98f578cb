import { expect, test } from 'vitest';
import { TEMPLATES } from '../../../core/index.ts';
import { newFromTemplate } from '../../../renderer/files/new-from-template.ts';
import { FILLED_TEMPLATES } from '../../../renderer/files/templates.ts';
import { provideHost } from '../../../renderer/host/current-host.ts';
import { documentStore } from '../../../renderer/store/document-store.ts';
import { fakeHost } from '../fake-host.ts';

test('every template but the empty one has something in it', () => {
  expect([...FILLED_TEMPLATES, 'empty']).toEqual([...TEMPLATES]);
});

test.each(FILLED_TEMPLATES)('%s opens complete, unsaved, and nothing of it is edited yet', async (id) => {
  provideHost(fakeHost());
  await newFromTemplate(id);
  const { plan, file, dirty, view } = documentStore.getState();
  expect(plan?.lines.length).toBeGreaterThan(0);
  expect(plan?.members.length).toBeGreaterThan(0);
  expect({ file, dirty, view }).toEqual({ file: null, dirty: false, view: 'sheet' });
});

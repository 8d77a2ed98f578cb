import { expect, test } from 'vitest';
import { currentActionState } from '../../../renderer/actions/action-state.ts';
import { provideHost } from '../../../renderer/host/current-host.ts';
import { nativeMenus } from '../../../renderer/menus/native-menu.ts';
import { closeDocument, openDocument } from '../../../renderer/store/document-store.ts';
import { createTranslator } from '../../../resources/text/translator.ts';
import { examplePlan } from '../../builders/example-plan.ts';
import { fakeHost } from '../fake-host.ts';

provideHost({ ...fakeHost(), kind: 'desktop' });

const menus = () => nativeMenus(currentActionState(), createTranslator('sv'));
const item = (id: string) =>
  menus()
    .flatMap(({ items }) => items)
    .find((each) => each.kind === 'action' && each.id === id);

test('the native menu has the menu bar’s own lines, with accelerators, and a menu within one written out', () => {
  openDocument(examplePlan(), null);
  expect(menus().map(({ label }) => label)).toEqual(['Arkiv', 'Redigera', 'Visa', 'Hjälp']);
  expect(item('file.save')).toMatchObject({
    label: 'Spara',
    accelerator: 'CommandOrControl+S',
    enabled: true,
  });
  expect(item('edit.undo')).toMatchObject({ enabled: false });
  expect(item('view.theme.dark')).toMatchObject({ label: 'Tema: Mörkt' });
});

test('without a plan there is nothing to save', () => {
  closeDocument();
  expect(item('file.save')).toBeUndefined();
});

import { expect, test } from 'vitest';
import { notices } from '../../../renderer/dialogs/notify.ts';
import { tellExported } from '../../../renderer/files/tell-exported.ts';
import { createTranslator } from '../../../resources/text/translator.ts';

const { text } = createTranslator('sv');
const said = () => notices.getState().shown.map(({ kind, message }) => ({ kind, words: text(message) }));

test('says nothing of a file that was called off, else that it was written or why it was not', () => {
  tellExported({ kind: 'cancelled' });
  expect(said()).toEqual([]);
  tellExported({ kind: 'exported', name: 'underlag.docx' });
  tellExported({ kind: 'problem', problem: 'full' });
  expect(said().map(({ kind }) => kind)).toEqual(['ok', 'error']);
  expect(said()[0]?.words).toContain('underlag.docx');
  expect(said()[1]?.words).toContain('Det finns inte plats');
});

import { expect, test } from 'vitest';
import { notesCommands, notesDraftOf, NO_NOTES, sourceIn } from '../../../renderer/dialogs/notes-draft.ts';
import { examplePlan } from '../../builders/example-plan.ts';

const plan = examplePlan();
const row = `line:${plan.lines[0]?.id}`;

test('a source is what and when, either alone, or none', () => {
  expect(sourceIn(NO_NOTES)).toBeNull();
  expect(sourceIn({ note: 'x', source: ' Budget 2025 ', date: '' })).toEqual({
    text: 'Budget 2025',
    date: null,
  });
  expect(sourceIn({ ...NO_NOTES, date: ' 2025-02-20 ' })).toEqual({ text: '', date: '2025-02-20' });
});

test('what a row has comes back as it is typed', () => {
  expect(notesDraftOf({ note: 'a', source: { text: 'b', date: '2025-01-02' } })).toEqual({
    ...{ note: 'a', source: 'b', date: '2025-01-02' },
  });
  expect(notesDraftOf({ note: '', source: null })).toEqual(NO_NOTES);
});

test('a date that is none is refused with what to write', () => {
  const [, setSource] = notesCommands(row, { note: '', source: 'Budget', date: '20/2 2025' });
  expect(setSource?.(plan)).toMatchObject({ ok: false, failure: { code: 'refusal.dateUnreadable' } });
});

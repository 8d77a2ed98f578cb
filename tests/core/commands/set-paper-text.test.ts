import { expect, it } from 'vitest';
import { setPaper } from '../../../core/commands/set-paper.ts';
import { setPaperText } from '../../../core/commands/set-paper-text.ts';
import { examplePlan } from '../../builders/example-plan.ts';
import { paper } from '../../builders/paper-builder.ts';
import { carriedOut, refusalOf } from './carried-out.ts';

const plan = { ...examplePlan(), papers: [paper()] };
const WRITTEN = { id: 'underlag', section: 'summary', text: 'Kort sagt.', draft: 'Utkastet.' } as const;
const written = carriedOut(setPaperText(plan, WRITTEN));

it('keeps what is written with the draft that it replaces, in the language of the paper', () => {
  expect(written.papers[0]?.edits).toEqual([
    { section: 'summary', language: 'sv', text: 'Kort sagt.', draft: 'Utkastet.' },
  ]);
  const again = carriedOut(
    setPaperText(written, { ...WRITTEN, text: 'Kortare.\r\n\r\n– ett \n', draft: 'Nytt.' }),
  );
  expect(again.papers[0]?.edits).toEqual([
    { section: 'summary', language: 'sv', text: 'Kortare.\n\n– ett', draft: 'Nytt.' },
  ]);
});

it('the draft itself, and nothing, is the draft again', () => {
  expect(carriedOut(setPaperText(written, { ...WRITTEN, text: 'Utkastet.' })).papers[0]?.edits).toEqual([]);
  expect(carriedOut(setPaperText(written, { ...WRITTEN, text: null })).papers[0]?.edits).toEqual([]);
  expect(carriedOut(setPaperText(plan, { ...WRITTEN, text: null }))).toBe(plan);
  expect(carriedOut(setPaperText(written, WRITTEN))).toBe(written);
});

it('each language has its own text', () => {
  const english = carriedOut(setPaper(written, { id: 'underlag', facts: { language: 'en' } }));
  const both = carriedOut(setPaperText(english, { ...WRITTEN, text: 'In short.', draft: 'The draft.' }));
  expect(both.papers[0]?.edits.map(({ language, text }) => [language, text])).toEqual([
    ['sv', 'Kort sagt.'],
    ['en', 'In short.'],
  ]);
  const back = carriedOut(setPaperText(both, { ...WRITTEN, text: null }));
  expect(back.papers[0]?.edits.map(({ language }) => language)).toEqual(['sv']);
});

it('refuses what cannot be kept', () => {
  expect(refusalOf(setPaperText(plan, { ...WRITTEN, id: 'gone' })).code).toBe('refusal.paperGone');
  expect(refusalOf(setPaperText(plan, { ...WRITTEN, text: 'x'.repeat(20_001) })).code).toBe(
    'refusal.paperTextTooLong',
  );
  expect(refusalOf(setPaperText(plan, { ...WRITTEN, text: 'a\u0007b' })).code).toBe('refusal.paperTextSigns');
  expect(refusalOf(setPaperText(plan, { ...WRITTEN, draft: 'a\u0007b' })).code).toBe(
    'refusal.paperTextSigns',
  );
});

import { expect, it } from 'vitest';
import { keepPaperText } from '../../../core/commands/keep-paper-text.ts';
import { examplePlan } from '../../builders/example-plan.ts';
import { paper } from '../../builders/paper-builder.ts';
import { carriedOut, refusalOf } from './carried-out.ts';

const EDIT = { section: 'summary', language: 'sv', text: 'Kort sagt.', draft: 'Utkast.' } as const;
const plan = { ...examplePlan(), papers: [paper({ edits: [EDIT] })] };

it('keeps the text beside the draft of today', () => {
  const kept = carriedOut(keepPaperText(plan, { id: 'underlag', section: 'summary', draft: 'Nytt utkast.' }));
  expect(kept.papers[0]?.edits).toEqual([{ ...EDIT, draft: 'Nytt utkast.' }]);
});

it('is no edit where the draft is the same, or where nothing is written', () => {
  const same = { id: 'underlag', section: 'summary', draft: 'Utkast.' } as const;
  expect(carriedOut(keepPaperText(plan, same))).toBe(plan);
  expect(carriedOut(keepPaperText(plan, { ...same, section: 'cost' }))).toBe(plan);
});

it('refuses a paper that is gone and a draft that cannot be kept', () => {
  const keep = (id: string, draft: string) => keepPaperText(plan, { id, section: 'summary', draft });
  expect(refusalOf(keep('gone', 'x')).code).toBe('refusal.paperGone');
  expect(refusalOf(keep('underlag', 'x'.repeat(20_001))).code).toBe('refusal.paperTextTooLong');
});

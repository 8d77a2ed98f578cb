import { expect, it } from 'vitest';
import { setPaper } from '../../../core/commands/set-paper.ts';
import { examplePlan } from '../../builders/example-plan.ts';
import { paper } from '../../builders/paper-builder.ts';
import { carriedOut, refusalOf } from './carried-out.ts';

const EDITS = [{ section: 'summary', language: 'sv', text: 'Kort sagt.', draft: 'Utkast.' }] as const;
const plan = { ...examplePlan(), papers: [paper({ edits: [...EDITS] })] };
const set = (facts: Parameters<typeof setPaper>[1]['facts']) => setPaper(plan, { id: 'underlag', facts });

it('changes what is given, on one line, and leaves the rest', () => {
  const facts = { date: '2025-04-01', caseNumber: ' KS 2025/118 ', board: 'Kommun-\nstyrelsen' };
  expect(carriedOut(set(facts)).papers).toEqual([
    paper({ edits: [...EDITS], date: '2025-04-01', caseNumber: 'KS 2025/118', board: 'Kommun- styrelsen' }),
  ]);
  expect(carriedOut(set({ officer: 'A. Berg' })).papers[0]).toMatchObject({ officer: 'A. Berg', board: '' });
  expect(carriedOut(set({ scenario: 'bara-fyra', language: 'en' })).papers[0]).toMatchObject({
    scenario: 'bara-fyra',
    language: 'en',
    edits: EDITS,
  });
});

it('is no edit where nothing changes', () => {
  expect(carriedOut(set({}))).toBe(plan);
  expect(carriedOut(set({ board: ' ', scenario: 'alla-sju', date: null }))).toBe(plan);
});

it('refuses what cannot be kept', () => {
  expect(refusalOf(setPaper(plan, { id: 'gone', facts: {} })).code).toBe('refusal.paperGone');
  expect(refusalOf(set({ scenario: 'gone' })).code).toBe('refusal.scenarioGone');
  expect(refusalOf(set({ date: '2025-02-30' })).code).toBe('refusal.dateUnreadable');
  expect(refusalOf(set({ caseNumber: 'x'.repeat(101) })).code).toBe('refusal.caseNumberUnreadable');
  expect(refusalOf(set({ board: 'x'.repeat(201) })).code).toBe('refusal.paperFactUnreadable');
  expect(refusalOf(set({ officer: 'a\u0000b' })).code).toBe('refusal.paperFactUnreadable');
});

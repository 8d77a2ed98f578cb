import { expect, it } from 'vitest';
import { addDecision } from '../../../core/commands/add-decision.ts';
import { paperChanges } from '../../../core/compare/paper-changes.ts';
import { planDiff } from '../../../core/compare/plan-diff.ts';
import { planOfDecision } from '../../../core/plan/check-decisions.ts';
import type { Paper, Plan } from '../../../core/plan/schema.ts';
import { createTranslator } from '../../../resources/text/translator.ts';
import { examplePlan } from '../../builders/example-plan.ts';
import { paper } from '../../builders/paper-builder.ts';

const { text } = createTranslator('sv');
const MELLERUD = paper({ subject: { kind: 'member', member: 'mellerud' } });
const EDIT: Paper['edits'][number] = { section: 'summary', language: 'sv', text: 'Kort.', draft: 'Utkast.' };
const withPapers = (...papers: Paper[]): Plan => ({ ...examplePlan(), papers });
const said = (before: Plan, after: Plan) => paperChanges(before, after).map(({ sentence }) => text(sentence));

it('S4.12: a paper that only one of them has', () => {
  expect(said(withPapers(), withPapers(MELLERUD))).toEqual(['Beslutsunderlaget för Mellerud tillkommer']);
  expect(said(withPapers(paper()), withPapers())).toEqual(['Beslutsunderlaget för hela avtalet utgår']);
});

it('S4.12: what it says of itself, and what is written in it', () => {
  const after = withPapers({ ...MELLERUD, scenario: 'bara-fyra', edits: [EDIT] });
  expect(said(withPapers(MELLERUD), after)).toEqual([
    'Beslutsunderlaget för Mellerud: uppgifterna om underlaget är ändrade',
    'Beslutsunderlaget för Mellerud: texten i ”Sammanfattning” är ändrad',
  ]);
  expect(said(after, after)).toEqual([]);
});

it('S4.12: a plan and one of its decisions differ in no paper', () => {
  const plan = withPapers(MELLERUD);
  const added = addDecision(plan, {
    id: 'd',
    scenario: 'alla-sju',
    name: 'KS',
    date: '2025-03-01',
    caseNumber: '',
    note: '',
  });
  if (!added.ok) throw new Error(added.failure.code);
  const decided = added.value.plan.decisions.map(planOfDecision)[0] ?? plan;
  expect(said(decided, added.value.plan)).toEqual([]);
  const diff = planDiff({ plan, scenario: 'alla-sju' }, { plan: withPapers(), scenario: 'alla-sju' });
  expect(diff.inputs.map(({ id }) => id)).toEqual(['paper:underlag']);
});

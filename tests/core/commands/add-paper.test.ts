import { expect, it } from 'vitest';
import { addPaper } from '../../../core/commands/add-paper.ts';
import { LIMITS } from '../../../core/plan/schema.ts';
import { paper } from '../../builders/paper-builder.ts';
import { examplePlan } from '../../builders/example-plan.ts';
import { carriedOut, refusalOf } from './carried-out.ts';

const NEW = {
  id: 'underlag',
  subject: { kind: 'member', member: 'mellerud' },
  scenario: 'bara-fyra',
  language: 'sv',
} as const;

it('adds a paper last, in which nothing is written', () => {
  const plan = examplePlan();
  const added = carriedOut(addPaper(plan, NEW));
  expect(added.papers).toEqual([paper({ subject: NEW.subject, scenario: 'bara-fyra' })]);
  const agreement = carriedOut(
    addPaper(added, { ...NEW, id: 'andra', subject: { kind: 'agreement' }, language: 'en' }),
  );
  expect(agreement.papers[1]).toMatchObject({ subject: { kind: 'agreement' }, language: 'en' });
  expect(agreement.papers[0]).toBe(added.papers[0]);
});

it('refuses what the plan does not have, an id that is taken, and one too many', () => {
  const plan = examplePlan();
  const subject = { kind: 'member', member: 'gone' } as const;
  expect(refusalOf(addPaper(plan, { ...NEW, subject })).code).toBe('refusal.memberGone');
  expect(refusalOf(addPaper(plan, { ...NEW, scenario: 'gone' })).code).toBe('refusal.scenarioGone');
  expect(refusalOf(addPaper(plan, { ...NEW, id: 'a b' })).code).toBe('refusal.idTaken');
  expect(refusalOf(addPaper(carriedOut(addPaper(plan, NEW)), NEW)).code).toBe('refusal.idTaken');
  const full = { ...plan, papers: Array.from({ length: LIMITS.papers }, (_, at) => paper({ id: `p${at}` })) };
  expect(refusalOf(addPaper(full, NEW)).code).toBe('refusal.tooManyPapers');
});

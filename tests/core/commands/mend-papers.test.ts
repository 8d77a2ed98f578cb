import { expect, it } from 'vitest';
import { makeBase } from '../../../core/commands/make-base.ts';
import { removeMember } from '../../../core/commands/remove-member.ts';
import { removeScenario } from '../../../core/commands/remove-scenario.ts';
import { rollForward } from '../../../core/commands/roll-forward.ts';
import { examplePlan } from '../../builders/example-plan.ts';
import { paper } from '../../builders/paper-builder.ts';
import { carriedOut } from './carried-out.ts';

const MELLERUD = paper({ id: 'a', subject: { kind: 'member', member: 'mellerud' }, scenario: 'bara-fyra' });
const AGREEMENT = paper({ id: 'b', scenario: 'utan-munkedal' });
const plan = { ...examplePlan(), papers: [MELLERUD, AGREEMENT] };

it('D6: a member takes the papers about it along, and no other', () => {
  expect(carriedOut(removeMember(plan, { id: 'mellerud' })).papers).toEqual([AGREEMENT]);
  expect(carriedOut(removeMember(plan, { id: 'arjang' })).papers).toBe(plan.papers);
});

it('D6: a paper of a scenario that is removed is of the base, with all that is written in it', () => {
  const edits = [{ section: 'summary', language: 'sv', text: 'Kort.', draft: 'Utkast.' }] as const;
  const written = { ...plan, papers: [{ ...MELLERUD, edits: [...edits] }, AGREEMENT] };
  expect(carriedOut(removeScenario(written, { id: 'bara-fyra' })).papers).toEqual([
    { ...MELLERUD, scenario: 'alla-sju', edits },
    AGREEMENT,
  ]);
});

it('D6: another base leaves each paper with its scenario', () => {
  expect(carriedOut(makeBase(plan, { id: 'bara-fyra' })).papers).toBe(plan.papers);
});

it('D6: a continuation has no papers: they are of the period before', () => {
  const rolled = rollForward(plan, { id: 'nasta', name: 'Nästa', years: 3 });
  expect(rolled.ok && rolled.value.papers).toEqual([]);
});

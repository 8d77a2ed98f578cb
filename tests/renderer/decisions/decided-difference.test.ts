import { expect, test } from 'vitest';
import {
  addDecision,
  removeMember,
  addMember,
  setInput,
  type EditResult,
  type Plan,
} from '../../../core/index.ts';
import { decidedDifference } from '../../../renderer/decisions/decided-difference.ts';
import { examplePlan } from '../example-plan.ts';
import { memberNamed } from '../members/member-plan.ts';

function made(answer: EditResult): Plan {
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value.plan;
}
const base = examplePlan();
const DECIDED = made(
  addDecision(base, {
    id: 'd1',
    scenario: base.base.id,
    name: 'Beslut',
    date: '2026-03-14',
    caseNumber: 'KS 1',
    note: '',
  }),
);
const decisionOf = (plan: Plan) => {
  const [decision] = plan.decisions;
  if (!decision) throw new Error('There is no decision');
  return decision;
};
const kronor = (amount: bigint | null | undefined) => (amount ? Number(amount / 100n) : amount);

test('nothing has changed: no difference, and the decision itself is none', () => {
  const diff = decidedDifference(decisionOf(DECIDED), DECIDED, DECIDED.base.id);
  expect(diff.inputs).toEqual([]);
  expect(diff.summary.code).toBe('diff.summary.same');
});

test('later edits do not move what was decided', () => {
  const { id } = memberNamed(base, 'Munkedal');
  const args = { scenario: base.base.id, input: `member:${id}.joined`, year: null, value: { all: false } };
  const now = made(setInput(DECIDED, args));
  const diff = decidedDifference(decisionOf(now), now, now.base.id);
  const mellerud = diff.results.find(({ name }) => name === 'Mellerud');
  expect(mellerud?.before?.amounts.map(kronor)).toEqual([186560, 191197, 195973]);
  // 20 % of 1 166 000 where Munkedal is not in.
  expect(kronor(mellerud?.after?.amounts[0])).toBe(233200);
  expect(diff.inputs.map((change) => change.id)).toEqual([`member:${id}.joined`]);
});

test('the amounts that the decision keeps are the ones shown, whatever is computed today', () => {
  const decision = decisionOf(DECIDED);
  const { id } = memberNamed(base, 'Mellerud');
  const kept = { ...decision, amounts: { ...decision.amounts, [id]: ['1', null, '3'] } };
  const diff = decidedDifference(kept, DECIDED, DECIDED.base.id);
  const series = diff.results.find(({ name }) => name === 'Mellerud')?.before;
  expect(series?.amounts.map(kronor)).toEqual([1, null, 3]);
  expect(series?.sum).toBeNull();
});

test('a member that was removed and added anew is found by its name', () => {
  const { id, register } = memberNamed(base, 'Mellerud');
  const removed = made(removeMember(DECIDED, { id }));
  const again = made(addMember(removed, { id: 'again', name: 'Mellerud', register, population: null }));
  const diff = decidedDifference(decisionOf(again), again, again.base.id);
  const mellerud = diff.results.find(({ name }) => name === 'Mellerud');
  expect(mellerud?.id).toBe('member:again');
  expect(mellerud?.before?.amounts.map(kronor)).toEqual([186560, 191197, 195973]);
});

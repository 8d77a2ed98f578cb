import { expect, test } from 'vitest';
import { planDiff, setInput, setYears, type EditResult, type Plan } from '../../../core/index.ts';
import { amountChangesOf, yearsOfBoth } from '../../../renderer/difference/amount-changes.ts';
import { examplePlan } from '../example-plan.ts';
import { memberNamed } from '../members/member-plan.ts';

const BEFORE = examplePlan();

function made(answer: EditResult): Plan {
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value.plan;
}
function rowOf(after: Plan, name: string) {
  const side = (plan: Plan) => ({ plan, scenario: plan.base.id });
  const rows = amountChangesOf(planDiff(side(BEFORE), side(after)).results, { before: BEFORE, after });
  const id = BEFORE.members.find((member) => member.name === name)?.id;
  const row = rows.find((each) => each.id === (id ? `member:${id}` : name));
  if (!row) throw new Error(`No row ${name}`);
  return row.amounts.map(({ before, after: now, difference }) =>
    [before, now, difference].map((amount) => (amount === null ? null : Number(amount / 100n))),
  );
}

test('a member that leaves: what was decided, nothing now, and the whole of it less', () => {
  const { id } = memberNamed(BEFORE, 'Munkedal');
  const after = made(
    setInput(BEFORE, {
      scenario: BEFORE.base.id,
      input: `member:${id}.joined`,
      year: null,
      value: { all: false },
    }),
  );
  // The published amounts of Munkedal, 2025–2027 and in sum; the others pay them.
  expect(rowOf(after, 'Munkedal')).toEqual([
    [221540, null, -221540],
    [227046, null, -227046],
    [232718, null, -232718],
    [681304, null, -681304],
  ]);
  // 9 165 of 46 201 inhabitants: 20 % of 1 166 000 where 16 % was 186 560.
  expect(rowOf(after, 'Mellerud')[0]).toEqual([186560, 233200, 46640]);
  expect(rowOf(after, 'total')[0]).toEqual([1166000, 1166000, 0]);
});

test('a member that is in on neither side has no figures at all', () => {
  expect(rowOf(BEFORE, 'Åmål')[0]).toEqual([null, null, null]);
});

test('years that one side alone has', () => {
  const after = made(setYears(BEFORE, { first: 2026, count: 3 }));
  expect(yearsOfBoth({ before: [2025, 2026], after: [2026, 2027] })).toEqual([2025, 2026, 2027]);
  const total = rowOf(after, 'total');
  expect(total).toHaveLength(5);
  expect(total[0]).toEqual([1166000, null, -1166000]);
  expect(total[3]?.[0]).toBeNull();
});

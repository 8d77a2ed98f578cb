import { expect, test } from 'vitest';
import { calculate, type LineKind } from '../../../core/index.ts';
import { addLineCommand, EMPTY_LINE, type LineDraft } from '../../../renderer/dialogs/line-draft.ts';
import { examplePlan } from '../../builders/example-plan.ts';

const plan = examplePlan();
const PAY = plan.lines[0]?.id ?? '';

function sumOf(kind: LineKind, draft: Partial<LineDraft>): bigint | undefined {
  const done = addLineCommand('new', kind, { ...EMPTY_LINE, name: 'Ny', ...draft }, 'sv')(plan);
  if (!done.ok) throw new Error(done.failure.code);
  return calculate(done.value.plan, plan.base.id).lines.at(-1)?.amounts[0] ?? undefined;
}

test.each([
  ['pay', { figures: { pay: '420 000' } }, 42_000_000n],
  ['percentage', { figures: { percent: '10 %' }, of: [PAY] }, 8_400_000n],
  ['quantity', { figures: { quantity: '10', price: '12,50' }, unit: 'h' }, 12_500n],
  ['amount', { figures: { amount: '−5 000' } }, -500_000n],
] as const)('C1–C4 a line of the kind %s has its figures from the start', (kind, draft, ore) => {
  expect(sumOf(kind, draft)).toBe(ore);
});

test('an empty figure is zero', () => {
  expect(sumOf('amount', {})).toBe(0n);
});

test.each([
  ['amount', { name: '' }, 'refusal.nameEmpty'],
  ['amount', { figures: { amount: '1.234' } }, 'number.ambiguous'],
  ['percentage', { of: [] }, 'refusal.percentageOfNothing'],
  ['quantity', { unit: ' ' }, 'refusal.unitEmpty'],
] as const)('%s that is not complete is refused whole', (kind, draft, code) => {
  expect(addLineCommand('new', kind, { ...EMPTY_LINE, name: 'Ny', ...draft }, 'sv')(plan)).toMatchObject({
    ok: false,
    failure: { code },
  });
});

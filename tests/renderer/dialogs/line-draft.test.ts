import { expect, test } from 'vitest';
import { calculate, type LineKind } from '../../../core/index.ts';
import { NO_CHANGES, withChosen } from '../../../renderer/dialogs/input-draft.ts';
import { addLineCommand, EMPTY_LINE, newLine, type LineDraft } from '../../../renderer/dialogs/line-draft.ts';
import { writeWord } from '../../../renderer/text/write-word.ts';
import { createTranslator } from '../../../resources/text/translator.ts';
import { examplePlan } from '../../builders/example-plan.ts';

const plan = examplePlan();
const PAY = plan.lines[0]?.id ?? '';

function typed(figures: Readonly<Record<string, string>>): Pick<LineDraft, 'inputs'> {
  const named = Object.entries(figures).map(([name, text]) => [`line:new.${name}`, text] as const);
  return { inputs: { ...NO_CHANGES, typed: Object.fromEntries(named) } };
}

function sumOf(kind: LineKind, draft: Partial<LineDraft>): bigint | undefined {
  const done = addLineCommand('new', kind, { ...EMPTY_LINE, name: 'Ny', ...draft }, 'sv')(plan);
  if (!done.ok) throw new Error(done.failure.code);
  return calculate(done.value.plan, plan.base.id).lines.at(-1)?.amounts[0] ?? undefined;
}

test.each([
  ['pay', typed({ pay: '420 000' }), 42_000_000n],
  ['percentage', { ...typed({ percent: '10 %' }), of: [PAY] }, 8_400_000n],
  ['quantity', { ...typed({ quantity: '10', price: '12,50' }), unit: 'h' }, 12_500n],
  ['amount', typed({ amount: '−5 000' }), -500_000n],
] as const)('C1–C4 a line of the kind %s has its figures from the start', (kind, draft, ore) => {
  expect(sumOf(kind, draft)).toBe(ore);
});

test('C1 25 000 kr a month, 40 %, on-costs 10 %: 25 000 × 12 × 0,4 × 1,1 = 132 000', () => {
  const figures = { pay: '25 000', degree: '40', onCosts: '10 %' };
  const draft = withChosen(typed(figures).inputs, 'line:new.payPer', 'month');
  expect(sumOf('pay', { inputs: draft })).toBe(13_200_000n);
});

test('an empty figure is zero, also one that was typed and taken away again', () => {
  expect(sumOf('amount', {})).toBe(0n);
  expect(sumOf('amount', typed({ amount: ' ' }))).toBe(0n);
});

test('C6 a new line can have its own key and participants from the start', () => {
  const chosen = withChosen(NO_CHANGES, 'line:new.key', { kind: 'equal' });
  const inputs = withChosen(chosen, 'line:new.participants', { members: [] });
  const done = addLineCommand('new', 'amount', { ...EMPTY_LINE, name: 'Ny', inputs }, 'sv')(plan);
  expect(done.ok && done.value.plan.lines.at(-1)).toMatchObject({
    key: { kind: 'equal' },
    participants: { members: [] },
  });
});

test('C1 pay that is given by the month has its unit at once', () => {
  const inputs = withChosen(NO_CHANGES, 'line:new.payPer', 'month');
  const [pay] = newLine(plan, 'new', 'pay', { unit: '', inputs }).fields;
  expect(pay && writeWord(pay.unit, createTranslator('sv'))).toBe('kr/mån');
});

test('the fields of a line that is not there yet are those of its kind, in the unit that is typed', () => {
  const names = (kind: LineKind) =>
    newLine(plan, 'new', kind, { unit: 'timme', inputs: NO_CHANGES }).fields.map(({ name }) =>
      createTranslator('sv').text(name),
    );
  expect(names('quantity')).toContain('Pris per timme');
  expect(names('percentage')).toContain('Procent');
  expect(newLine({ ...plan, lines: [] }, 'new', 'percentage', EMPTY_LINE).fields).toEqual([]);
});

test.each([
  ['amount', { name: '' }, 'refusal.nameEmpty'],
  ['amount', typed({ amount: '1.234' }), 'number.ambiguous'],
  ['percentage', { of: [] }, 'refusal.percentageOfNothing'],
  ['quantity', { unit: ' ' }, 'refusal.unitEmpty'],
] as const)('%s that is not complete is refused whole', (kind, draft, code) => {
  expect(addLineCommand('new', kind, { ...EMPTY_LINE, name: 'Ny', ...draft }, 'sv')(plan)).toMatchObject({
    ok: false,
    failure: { code },
  });
});

import { expect, test } from 'vitest';
import { calculate, setInput, sheetOf, type CeilingKind, type Plan } from '../../../../core/index.ts';
import {
  CEILING_KINDS,
  ceilingKindOf,
  nextKind,
  readCeiling,
} from '../../../../renderer/sheet/editing/ceiling-kind.ts';
import { examplePlan } from '../../../builders/example-plan.ts';

const plan = examplePlan();
const base = plan.base.id;
const [first] = plan.members;
const ceiling = `member:${first?.id}.ceiling`;

function cellOf(of: Plan, column: string) {
  const rows = sheetOf(of, base, calculate(of, base)).sections.flatMap((section) => section.rows);
  const cell = rows.find(({ id }) => id === `member:${first?.id}`)?.cells[column];
  if (!cell) throw new Error(`No cell ${column}`);
  return cell;
}

test('T1 a ceiling is for a year until something else is chosen; other cells have no kind', () => {
  expect(ceilingKindOf(plan, base, cellOf(plan, 'ceiling'))).toEqual({ before: 'year', now: 'year' });
  expect(ceilingKindOf(plan, base, cellOf(plan, 'weight'))).toBeNull();
  expect(ceilingKindOf(plan, base, cellOf(plan, 'y2025'))).toBeNull();
  const amount = { text: '500000', value: '500000' };
  const set = setInput(plan, {
    scenario: base,
    input: ceiling,
    year: null,
    value: { kind: 'period', amount },
  });
  if (!set.ok) throw new Error(set.failure.code);
  expect(ceilingKindOf(set.value.plan, base, cellOf(set.value.plan, 'ceiling'))?.before).toBe('period');
});

test('the kinds come round in both directions', () => {
  expect(nextKind('year', 1)).toBe('average');
  expect(nextKind('period', 1)).toBe('year');
  expect(nextKind('year', -1)).toBe('period');
});

test.each(CEILING_KINDS)('T1 what is typed becomes a ceiling of the kind %s', (kind) => {
  expect(readCeiling(plan, ceiling, '=250000*2', kind, 'sv')).toEqual({
    ok: true,
    value: { kind, amount: { text: '=250000*2', value: '500000' } },
  });
  expect(readCeiling(plan, ceiling, '', kind, 'sv')).toEqual({ ok: true, value: null });
});

test.each([
  ['200 000 kr/år', 'period'],
  ['600 000 kr för hela perioden', 'year'],
] as const)('T1 "%s" is refused as a ceiling for the %s', (text, kind: CeilingKind) => {
  expect(readCeiling(plan, ceiling, text, kind, 'sv').ok).toBe(false);
});

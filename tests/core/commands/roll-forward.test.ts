import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate } from '../../../core/calculate.ts';
import { continuationNote, rollForward } from '../../../core/commands/roll-forward.ts';
import { compareRatios, productOf, type Ratio } from '../../../core/numbers/ratio.ts';
import { ratioOfInput } from '../../../core/numbers/number-input.ts';
import { crossChecks } from '../../../core/plan/cross-checks.ts';
import { growthOf } from '../../../core/plan/growth.ts';
import { valueInYear } from '../../../core/plan/input-value.ts';
import { planSchema, type Line, type Plan } from '../../../core/plan/schema.ts';
import { yearsOf } from '../../../core/plan/years.ts';
import { resolve } from '../../../core/scenario/resolve.ts';
import { scenariosOf } from '../../../core/scenario/scenarios.ts';
import { createTranslator } from '../../../resources/text/translator.ts';
import { arbitraryPlan } from '../../arbitraries/plans.ts';
import { amountLine, payLine, planWith, quantityLine, yearly } from '../../builders/plan-builder.ts';
import { wholePlan } from '../../builders/whole-plan.ts';
import { stegetVidarePlan } from '../../resources/examples/steget-vidare-plan.ts';
import { typed, valueIn } from './carried-out.ts';

const NEXT = { id: 'nasta', name: 'Steget vidare 2028–2030', years: 3 };

function rolled(plan: Plan, change: Partial<typeof NEXT & { note: string }> = {}): Plan {
  const result = rollForward(plan, { ...NEXT, ...change });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

describe('rollForward', () => {
  it('D4: begins the year after the last, at its price level, and leaves the old plan as it is', () => {
    const plan = stegetVidarePlan();
    const next = rolled(plan);
    expect(yearsOf(next)).toEqual([2028, 2029, 2030]);
    expect([next.id, next.name, next.decisions]).toEqual(['nasta', 'Steget vidare 2028–2030', []]);
    // 840 000 × 1,03 × 1,03 = 891 156, which is the pay of 2027; of the others none has an index.
    expect(valueIn(next, 'alla-sju', 'line:lon.pay')).toEqual(typed('891156'));
    expect(calculate(next, 'alla-sju').total.amounts[0]).toBe(calculate(plan, 'alla-sju').total.amounts[2]);
    expect(next.scenarios.map(({ overrides }) => overrides)).toEqual(
      plan.scenarios.map(({ overrides }) => overrides),
    );
    expect(next.lines[2]).toBe(plan.lines[2]);
  });

  it('D4: carries what differed between years as it was in the last: membership, degree, caps, key values', () => {
    const next = rolled(wholePlan(), { years: 2 });
    const value = (id: string, scenario = 'bas') => valueIn(next, scenario, id);
    expect(next.years).toEqual([
      { year: 2028, months: 12 },
      { year: 2029, months: 12 },
    ]);
    expect(value('member:arjang.joined')).toEqual({ all: true });
    expect(value('line:lon.degree')).toEqual({ all: typed('100') });
    expect(value('line:lon.index')).toEqual({ all: typed('2.5') });
    expect(value('funding:region.percent')).toEqual({ all: typed('5') });
    expect(value('funding:bidrag.amount')).toEqual({ all: typed('0') });
    expect(value('funding:bidrag.amount', 'andra-sidan')).toEqual({ all: typed('15000') });
    expect(value('key:allt.part:per-inv')).toEqual({ all: typed('1.7') });
    expect(value('member:amal.key:timmar', 'andra-sidan')).toEqual({ all: typed('95.5') });
    // 40 × 1,02 × 1,02 = 41,616
    expect(value('line:resor.price')).toEqual({ all: typed('41.616') });
    // 38 000 × 1,03 × 1,025 = 40 118,5; in the scenario 41 000 × 1,03 × 1,025 = 43 285,75
    expect(value('line:lon.pay')).toEqual(typed('40118.5'));
    expect(value('line:lon.pay', 'andra-sidan')).toEqual(typed('43285.75'));
    expect(next.members.every(({ status }) => status === null)).toBe(true);
    expect(next.members[0]?.ceiling).toEqual(wholePlan().members[0]?.ceiling);
  });

  it('D4: a scenario with another index begins at a level of its own; one that has caught up needs none', () => {
    const plan = planWith({
      lines: [payLine('pay', 1000, { 2026: 1, 2027: 3 }), amountLine('other', { 2025: 1, 2026: 2, 2027: 3 })],
      scenarios: [
        {
          id: 'hog',
          letter: 'B',
          name: 'Hög',
          note: '',
          overrides: { 'line:pay.index@2026': typed('10'), 'line:other.amount@2026': typed('9') },
        },
      ],
    });
    // 1 000 × 1,01 × 1,03 = 1 040,3; with 10 % 1 000 × 1,1 × 1,03 = 1 133. What differed in 2026 alone is past.
    expect(valueIn(rolled(plan), 'base', 'line:pay.pay')).toEqual(typed('1040.3'));
    expect(rolled(plan).scenarios[0]?.overrides).toEqual({ 'line:pay.pay': typed('1133') });
  });

  it('keeps arithmetic where nothing has risen, and rounds a level half up to 10 decimals', () => {
    const sum = { text: '=2*3', value: '6' };
    const plan = planWith({
      lines: [
        { ...amountLine('sum', 0), amount: { all: sum } },
        quantityLine('km', 1, '0.0000000001', yearly(50)),
      ],
    });
    const next = rolled(plan);
    expect(valueIn(next, 'base', 'line:sum.amount')).toEqual({ all: sum });
    // 0,0000000001 × 1,5 × 1,5 = 0,000000000225
    expect(valueIn(next, 'base', 'line:km.price')).toEqual({ all: typed('0.0000000002') });
  });

  it('says in the note what it continues, before the plan’s own, while there is room for both', () => {
    const plan = { ...stegetVidarePlan(), note: 'Egen anteckning' };
    const note = createTranslator('sv').text(continuationNote(plan));
    expect(note).toBe('Fortsätter Steget vidare 2025–2027 2025–2027. Priser och löner är i 2027 års nivå.');
    expect(rolled(plan, { note }).note).toBe(`${note}\n\nEgen anteckning`);
    expect(rolled(plan).note).toBe('Egen anteckning');
    expect(rolled({ ...plan, note: 'x'.repeat(3_950) }, { note }).note).toBe(note);
  });

  it('keeps remarks; a value that is another than before has lost its source', () => {
    const plan: Plan = {
      ...wholePlan(),
      remarks: {
        ...wholePlan().remarks,
        'line:lon.pay': { note: 'Avtal', source: { text: 'HÖK 24', date: null } },
      },
    };
    const { remarks } = rolled(plan);
    expect(remarks['line:lon.pay']).toEqual({ note: 'Avtal', source: null });
    expect(remarks['line:lon.onCosts']).toEqual(plan.remarks['line:lon.onCosts']);
    expect(remarks['member:arjang.joined']).toEqual({ note: 'Med från 2026', source: null });
    expect(remarks).not.toHaveProperty(['member:mellerud.key:timmar']);
  });

  it.each([
    [{ name: ' ' }, 'refusal.nameEmpty'],
    [{ id: 'a b' }, 'refusal.idTaken'],
    [{ years: 0 }, 'refusal.yearsRange'],
    [{ years: 16 }, 'refusal.yearsRange'],
    [{ years: 1.5 }, 'refusal.yearsRange'],
    [{ note: 'x'.repeat(4_001) }, 'refusal.noteTooLong'],
  ])('refuses %j', (change, code) => {
    expect(rollForward(wholePlan(), { ...NEXT, ...change })).toMatchObject({ ok: false, failure: { code } });
  });

  it('N5: refuses a level past the limits, in a scenario too, and names the input', () => {
    const dear = planWith({ lines: [amountLine('dear', 900_000_000_000, yearly(10))] });
    const failure = {
      code: 'refusal.levelTooLarge',
      values: { input: { message: { code: 'inputOf.amount' } } },
    };
    expect(rollForward(dear, NEXT)).toMatchObject({ ok: false, failure });
    const later = {
      ...dear,
      lines: [amountLine('dear', 900_000_000_000, yearly(0))],
      scenarios: [
        { id: 's', letter: 'B', name: 'S', note: '', overrides: { 'line:dear.index': yearly(10) } },
      ],
    };
    expect(rollForward(later, NEXT)).toMatchObject({ ok: false, failure });
  });

  it('D4, law: what every scenario costs in its first year is what it cost in the last', () => {
    let held = 0;
    fc.assert(
      fc.property(arbitraryPlan, fc.integer({ min: 1, max: 5 }), (drawn, years) => {
        const plan = { ...drawn, years: drawn.years.with(-1, { ...drawn.years.at(-1)!, months: 12 }) };
        const result = rollForward(plan, { ...NEXT, years });
        if (!result.ok) {
          expect(result.failure.code).toBe('refusal.levelTooLarge');
          return;
        }
        const next = result.value;
        expect(planSchema.safeParse(next).error).toBeUndefined();
        expect(crossChecks(next)).toEqual([]);
        for (const { id } of scenariosOf(plan)) {
          if (!resolve(plan, id).lines.every((line) => hasExactLevel(line, yearsOf(plan)))) continue;
          const before = calculate(plan, id).lines.map(({ amounts }) => amounts.at(-1));
          expect(calculate(next, id).lines.map(({ amounts }) => amounts[0])).toEqual(before);
          held += before.length;
        }
      }),
      { numRuns: 400 },
    );
    expect(held).toBeGreaterThan(200);
  });

  it('D4, law: who is joined in the last year is joined in all years of the next, in every scenario', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const result = rollForward(plan, NEXT);
        if (!result.ok) return;
        const last = yearsOf(plan).at(-1) ?? 0;
        for (const { id } of scenariosOf(plan)) {
          const before = resolve(plan, id).members.map(({ joined }) => valueInYear(joined, last));
          for (const year of yearsOf(result.value)) {
            const after = resolve(result.value, id).members.map(({ joined }) => valueInYear(joined, year));
            expect(after).toEqual(before);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** Whether 10 decimals hold the last year's level, computed without the code under test. */
function hasExactLevel(line: Line, years: readonly number[]): boolean {
  if (line.kind === 'percentage') return true;
  const growth = growthOf(line.index, years).at(-1);
  if (!growth) return false;
  const last = years.at(-1) ?? 0;
  const number =
    line.kind === 'pay' ? line.pay : valueInYear(line.kind === 'quantity' ? line.price : line.amount, last);
  if (!number) return false;
  const exact: Ratio = productOf(ratioOfInput(number), growth);
  const scaled = { n: exact.n * 10n ** 10n, d: exact.d };
  return compareRatios({ n: scaled.n / scaled.d, d: 1n }, scaled) === 0;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../core/plan/schema.ts';
import { readXlsx } from '../../../core/workbook/read-xlsx.ts';
import { writeXlsx } from '../../../core/workbook/write-xlsx.ts';
import { arbitraryPlan } from '../../arbitraries/plans.ts';
import { everythingPlan } from '../../builders/everything-plan.ts';
import { examplePlan } from '../../builders/example-plan.ts';
import { typed } from '../../builders/plan-builder.ts';
import { withDecision } from './decided-plan.ts';
import { floatErrors } from './float-errors.ts';
import { hasLibreOffice, recalculated } from './libreoffice.ts';
import { PLANTED, withWrongResults } from './planted-results.ts';
import { nearest, valuesAt, wholeWorkbook } from './read-back.ts';

const example = examplePlan();
const everything = withDecision(everythingPlan());
const capped = everything.members.map((member) =>
  member.id === 'beta' ? { ...member, ceiling: { kind: 'year', amount: typed(60_000) } as const } : member,
);

const cases: readonly (readonly [string, Plan, least: number])[] = [
  ['by population, in kronor', example, 300],
  [
    'in equal parts, shares not rounded, in öre',
    { ...example, unit: 'öre', key: { kind: 'equal' }, shareRounding: 'none' },
    300,
  ],
  ['everything that a plan can hold', everything, 600],
  ['everything, with a ceiling that takes and others that bear it', { ...everything, members: capped }, 600],
  [
    'everything, each half up with the difference and the excess on the host, to tens',
    {
      ...everything,
      members: capped,
      ceilingRule: 'host',
      amountRounding: 'halfUpHost',
      amountUnit: '10',
      shareMethod: 'each',
    },
    600,
  ],
  [
    'everything in thousands of kronor, amounts to the krona, shares not rounded',
    { ...everything, unit: 'tkr', amountUnit: '1', amountRounding: 'halfUp', shareRounding: 'none' },
    600,
  ],
];

/** Other plans each time; the seed makes them again. */
const seed = Date.now() % 1_000_000;
const RANDOM_PLANS = 5;

/** Every formula of every workbook, worked out by LibreOffice from results that were made wrong, is the engine's figure. */
async function expectRecalculated(plans: readonly Plan[]): Promise<readonly number[]> {
  const models = plans.map((plan) => wholeWorkbook(plan));
  const wrong = await Promise.all(models.map(async (model) => withWrongResults(await writeXlsx(model))));
  const files = recalculated(wrong.map(({ bytes }) => bytes));
  const counts: number[] = [];
  for (const [place, model] of models.entries()) {
    const errorAt = floatErrors(model);
    const formulas = model.sheets.flatMap(({ id, cells }) =>
      cells.filter(({ formula }) => formula !== null).map((cell) => ({ id, cell })),
    );
    expect(wrong[place]?.count).toBe(formulas.length);
    const before = valuesAt(model, await readXlsx(wrong[place]?.bytes ?? new Uint8Array()));
    const at = valuesAt(model, await readXlsx(files[place] ?? new Uint8Array()));
    for (const { id, cell } of formulas) {
      if (cell.content.kind !== 'number') throw new Error(`A formula without a figure: ${cell.id}`);
      expect(before(id, cell.id)).toBe(PLANTED);
      const figure = nearest(cell.content.value);
      const value = at(id, cell.id);
      expect(typeof value, `${cell.id}: ${String(value)}`).toBe('number');
      expect(Math.abs(Number(value) - figure), cell.id).toBeLessThanOrEqual(
        errorAt({ sheet: id, cell: cell.id }),
      );
    }
    counts.push(formulas.length);
  }
  return counts;
}

describe.skipIf(!hasLibreOffice)('recalculated by LibreOffice (skipped where soffice is missing)', () => {
  it('A5: every formula comes to the engine’s figure, whatever the plan holds', async () => {
    const counts = await expectRecalculated(cases.map(([, plan]) => plan));
    for (const [place, [name, , least]] of cases.entries())
      expect(counts[place], name).toBeGreaterThan(least);
  }, 120_000);

  it(`A5: every formula of random plans comes to the engine’s figure (seed ${String(seed)})`, async () => {
    const counts = await expectRecalculated(
      fc.sample(arbitraryPlan, { numRuns: RANDOM_PLANS, seed }).map(withDecision),
    );
    expect(counts).toHaveLength(RANDOM_PLANS);
  }, 120_000);
});

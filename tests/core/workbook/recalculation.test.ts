import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../core/workbook/read-xlsx.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import { writeXlsx } from '../../../core/workbook/write-xlsx.ts';
import { examplePlan } from '../../builders/example-plan.ts';
import { nearest, valuesAt, wholeWorkbook } from './read-back.ts';
import { PLANTED, withWrongResults } from './planted-results.ts';
import { hasLibreOffice, recalculated } from './libreoffice.ts';

const example = examplePlan();
const cases: readonly (readonly [string, Plan])[] = [
  ['by population, in kronor', example],
  [
    'in equal parts, shares not rounded, in öre',
    { ...example, unit: 'öre', key: { kind: 'equal' }, shareRounding: 'none' },
  ],
];

describe.skipIf(!hasLibreOffice)('recalculated by LibreOffice (skipped where soffice is missing)', () => {
  it.each(cases)('A5: every formula comes to the engine’s figure: %s', async (_name, plan) => {
    const model = wholeWorkbook(plan);
    const wrong = await withWrongResults(await writeXlsx(model));
    const formulas = model.sheets.flatMap(({ id, cells }) =>
      cells.filter(({ formula }) => formula !== null).map((cell) => ({ id, cell })),
    );
    expect(wrong.count).toBe(formulas.length);
    expect(formulas.length).toBeGreaterThan(300);

    const before = valuesAt(model, await readXlsx(wrong.bytes));
    const at = valuesAt(model, await readXlsx(recalculated(wrong.bytes)));
    for (const { id, cell } of formulas) {
      if (cell.content.kind !== 'number') throw new Error(`A formula without a figure: ${cell.id}`);
      expect(before(id, cell.id)).toBe(PLANTED);
      expect([cell.id, at(id, cell.id)]).toEqual([cell.id, expect.closeTo(nearest(cell.content.value), 9)]);
    }
  });
});

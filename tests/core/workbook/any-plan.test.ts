import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { calculate } from '../../../core/calculate.ts';
import { scenariosOf } from '../../../core/scenario/scenarios.ts';
import { compareRatios } from '../../../core/numbers/ratio.ts';
import { csvOf } from '../../../core/workbook/csv-of.ts';
import { evaluateFormula } from '../../../core/workbook/evaluate-formula.ts';
import { indexCells } from '../../../core/workbook/cell-index.ts';
import { writeXlsx } from '../../../core/workbook/write-xlsx.ts';
import { createTranslator } from '../../../resources/text/translator.ts';
import { arbitraryPlan as anyPlan } from '../../arbitraries/plans.ts';
import { circleIn } from './circle-in.ts';
import { withDecision } from './decided-plan.ts';
import { figuresOf, fundingFiguresOf, wholeWorkbook, writtenAndRead } from './read-back.ts';

/** Whole plans with everything mixed, the base decided. */
const arbitraryPlan = anyPlan.map(withDecision);

/** Writing a workbook takes a while: fewer plans than elsewhere, other ones each time. */
const RUNS = 15;

describe('any plan', () => {
  it('N6: exports without an invalid cell', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPlan, fc.constantFrom('sv', 'en'), async (plan, language) => {
        const zip = await JSZip.loadAsync(await writeXlsx(wholeWorkbook(plan, language)));
        for (const name of Object.keys(zip.files).filter((each) => each.startsWith('xl/worksheets/sheet'))) {
          const page = (await zip.file(name)?.async('string')) ?? '';
          expect(page).toContain('<sheetData>');
          expect(page).not.toMatch(/NaN|Infinity|undefined|\[object/);
          for (const [, value] of page.matchAll(/<v>([^<]*)<\/v>/g))
            expect(value).toMatch(/^-?\d+(\.\d+)?(e[+-]?\d+)?$/);
          for (const [, formula = ''] of page.matchAll(/<f>([^<]*)<\/f>/g)) {
            const withoutSheets = formula.replace(/&apos;.*?&apos;!/g, '');
            for (const word of withoutSheets.split(/[-+*/^(),:]/))
              expect(word).toMatch(/^(?:[A-Z]{1,3}\d+|SUM|SUMPRODUCT|ROUND|ROUNDDOWN|MIN|MAX|\d+|)$/);
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('reads back every figure that calculate gives', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPlan, async (plan) => {
        const at = await writtenAndRead(wholeWorkbook(plan));
        for (const { id } of scenariosOf(plan)) {
          const outcome = calculate(plan, id);
          for (const { cell, figure } of [...figuresOf(outcome), ...fundingFiguresOf(outcome)]) {
            const value = at(`scenario:${id}`, cell);
            const shown = figure === null || typeof value !== 'string' ? value : Number(value);
            expect([cell, shown]).toEqual([cell, figure ?? '–']);
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('every formula gives exactly its cell’s figure, and no cell stands on another', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const model = wholeWorkbook(plan);
        const index = indexCells(model);
        for (const { cells, widths } of model.sheets) {
          expect(new Set(cells.map(({ id }) => id)).size).toBe(cells.length);
          const places = cells.flatMap(({ row, column, span }) =>
            Array.from({ length: span }, (_, offset) => `${String(row)}:${String(column + offset)}`),
          );
          expect(new Set(places).size).toBe(places.length);
          for (const { column, span } of cells) expect(column + span - 1).toBeLessThanOrEqual(widths.length);
          for (const { formula, content } of cells) {
            if (formula === null) continue;
            const value = evaluateFormula(formula, index);
            expect(value && content.kind === 'number' && compareRatios(value, content.value)).toBe(0);
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('no formula goes in a circle: a spreadsheet would show an error', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        expect(circleIn(wholeWorkbook(plan))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('gives a CSV with the same number of fields in every row', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const ids = scenariosOf(plan).map(({ id }) => id);
        const csv = csvOf(plan, ids, (id) => calculate(plan, id), createTranslator('sv').text);
        const rows = csv
          .slice(1)
          .replace(/"(?:[^"]|"")*"/g, 'x')
          .trimEnd()
          .split('\r\n');
        const counts = new Set(rows.map((row) => row.split(';').length));
        expect(counts.size).toBe(1);
        expect([...counts][0]).toBeGreaterThanOrEqual(14 + plan.years.length);
      }),
      { numRuns: RUNS },
    );
  });
});

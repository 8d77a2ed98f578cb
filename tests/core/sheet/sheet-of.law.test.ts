import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculate } from '../../../core/calculate.ts';
import type { Message } from '../../../core/message.ts';
import { inputOf } from '../../../core/plan/inputs.ts';
import { overridesOf } from '../../../core/scenario/overrides-of.ts';
import { resolve } from '../../../core/scenario/resolve.ts';
import { headlineOf } from '../../../core/sheet/headline.ts';
import { sheetOf } from '../../../core/sheet/sheet-of.ts';
import type { Sheet, SheetCell } from '../../../core/sheet/sheet.ts';
import { arbitraryScenario } from '../../arbitraries/plans.ts';
import { en, sv } from '../../builders/sentences.ts';

const RUNS = { numRuns: 100 };

function cellsOf(sheet: Sheet): readonly (readonly [address: string, cell: SheetCell])[] {
  return sheet.sections.flatMap(({ rows }) =>
    rows.flatMap(({ id, cells }) =>
      Object.entries(cells).map(([column, cell]) => [`${id}/${column}`, cell] as const),
    ),
  );
}

function messagesOf(sheet: Sheet): readonly Message[] {
  const inCells = cellsOf(sheet).flatMap(([, { value, remark }]) => [
    ...(value.kind === 'message' ? [value.message] : []),
    ...(value.kind === 'none' && value.reason ? [value.reason] : []),
    ...(remark ? [remark] : []),
  ]);
  const inSections = sheet.sections.flatMap(({ title, subtitle, columns }) => [
    title,
    subtitle,
    ...columns.map(({ heading }) => heading),
  ]);
  return [...inCells, ...inSections, ...sheet.footnotes];
}

describe('the sheet of every plan', () => {
  test('has only cells that stand in a column, in rows with different ids and numbers', () => {
    fc.assert(
      fc.property(arbitraryScenario, ({ plan, scenario }) => {
        const sheet = sheetOf(plan, scenario, calculate(plan, scenario));
        const rows = sheet.sections.flatMap(({ rows: own }) => own);
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
        expect(new Set(rows.map(({ number }) => number)).size).toBe(rows.length);
        for (const { columns, rows: own } of sheet.sections) {
          const ids = columns.map(({ id }) => id);
          for (const { cells } of own) expect(ids).toEqual(expect.arrayContaining(Object.keys(cells)));
        }
      }),
      RUNS,
    );
  });

  test('can be written in both languages', () => {
    fc.assert(
      fc.property(arbitraryScenario, ({ plan, scenario }) => {
        const outcome = calculate(plan, scenario);
        const headline = headlineOf(plan, scenario, outcome);
        const said = headline
          ? [
              headline.title,
              ...(headline.detail ? [headline.detail] : []),
              ...headline.chips.map((chip) => chip.message),
            ]
          : [];
        for (const message of [...messagesOf(sheetOf(plan, scenario, outcome)), ...said]) {
          expect(sv(message)).not.toBe('');
          expect(en(message)).not.toBe('');
        }
      }),
      RUNS,
    );
  });

  test('S2: every cell that can be edited names an input that the plan has', () => {
    fc.assert(
      fc.property(arbitraryScenario, ({ plan, scenario }) => {
        const effective = resolve(plan, scenario);
        for (const [address, { edit }] of cellsOf(sheetOf(plan, scenario, calculate(plan, scenario)))) {
          if (edit?.kind === 'input')
            expect([address, inputOf(effective, edit.input)?.id]).toEqual([address, edit.input]);
        }
      }),
      RUNS,
    );
  });

  test('S3: every override of what the sheet shows is marked, with the base’s value, and nothing else is', () => {
    fc.assert(
      fc.property(arbitraryScenario, ({ plan, scenario }) => {
        const { key } = resolve(plan, scenario);
        const isShown = (property: string) =>
          property === 'population'
            ? key.kind !== 'column'
            : !property.startsWith('key:') || (key.kind === 'column' && property === `key:${key.column}`);
        const overrides = overridesOf(plan, scenario).filter(
          ({ input }) => input.row !== 'plan' && isShown(input.property),
        );
        const marked = cellsOf(sheetOf(plan, scenario, calculate(plan, scenario))).flatMap(
          ([address, { override }]) => (override ? [[address, override] as const] : []),
        );
        for (const { input, year, base } of overrides) {
          const isOwn = marked.some(
            ([, mark]) => mark.input === input.id && mark.year === year && mark.base === base,
          );
          // A row may have one cell for several inputs, or for several years of one: it is marked for the first.
          const inRow = marked.some(([address]) => address.startsWith(`${input.row}/`));
          expect([input.id, year, isOwn || inRow]).toEqual([input.id, year, true]);
        }
        const ids = new Set(overrides.map(({ input }) => input.id));
        expect(marked.filter(([, { input }]) => !ids.has(input))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('every issue that names a cell of the sheet is on that cell', () => {
    fc.assert(
      fc.property(arbitraryScenario, ({ plan, scenario }) => {
        const outcome = calculate(plan, scenario);
        const cells = new Map(cellsOf(sheetOf(plan, scenario, outcome)));
        for (const { cell, code } of outcome.issues) {
          if (cell.startsWith('input:')) continue;
          expect([cell, cells.get(cell)?.issues.includes(code)]).toEqual([cell, true]);
        }
      }),
      RUNS,
    );
  });

  test('C5, A4, A5: what is shown adds up as it is printed', () => {
    fc.assert(
      fc.property(arbitraryScenario, ({ plan, scenario }) => {
        const sheet = sheetOf(plan, scenario, calculate(plan, scenario));
        for (const { rows, columns } of sheet.sections) {
          const totalId = rows.some(({ id }) => id === 'budgetTotal') ? 'budgetTotal' : 'financingTotal';
          for (const { id: column } of columns.filter(({ id, year }) => year !== null || id === 'sum')) {
            const parts = rows
              .filter(({ kind }) => kind === 'line' || kind === 'member')
              .map(({ cells }) => shownMoney(cells[column]));
            const total = shownMoney(rows.find(({ id }) => id === totalId)?.cells[column]);
            if (total !== null && !parts.includes(null))
              expect(parts.reduce((sum: bigint, part) => sum + (part ?? 0n), 0n)).toBe(total);
          }
        }
      }),
      RUNS,
    );
  });
});

/** A shown amount; "–" of one that takes no part counts as nothing, of one that cannot be computed as `null`. */
function shownMoney(cell: SheetCell | undefined): bigint | null {
  if (cell?.value.kind === 'money') return cell.value.value;
  return cell?.value.kind === 'none' && cell.value.reason?.code === 'sheet.reason.notJoined' ? 0n : null;
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculate } from '../../../core/calculate.ts';
import type { Message } from '../../../core/message.ts';
import { inputOf } from '../../../core/plan/inputs.ts';
import { overridesOf } from '../../../core/scenario/overrides-of.ts';
import { resolve } from '../../../core/scenario/resolve.ts';
import { headlineOf } from '../../../core/sheet/headline.ts';
import { sectionOf } from '../../../core/sheet/section-of.ts';
import { sheetOf } from '../../../core/sheet/sheet-of.ts';
import type { Sheet, SheetCell } from '../../../core/sheet/sheet.ts';
import { weightColumnOf } from '../../../core/sheet/weight-column.ts';
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
        const column = weightColumnOf(resolve(plan, scenario));
        const isShown = (property: string) =>
          property === 'population'
            ? column === null
            : !property.startsWith('key:') || property === `key:${column?.id}`;
        const overrides = overridesOf(plan, scenario).filter(
          ({ input }) => input.row !== 'plan' && !input.row.startsWith('key:') && isShown(input.property),
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
        const adds = (id: 'budget' | 'financing', kind: string, totalId: string) => {
          const { rows, columns } = sectionOf(sheet, id);
          for (const { id: column } of columns.filter((each) => each.year !== null || each.id === 'sum')) {
            const parts = rows
              .filter((row) => row.kind === kind)
              .map(({ cells }) => shownMoney(cells[column]));
            const total = shownMoney(rows.find((row) => row.id === totalId)?.cells[column]);
            if (total !== null && !parts.includes(null))
              expect(parts.reduce((sum: bigint, part) => sum + (part ?? 0n), 0n)).toBe(total);
          }
        };
        adds('budget', 'line', 'budgetTotal');
        adds('financing', 'member', 'financingTotal');
      }),
      RUNS,
    );
  });

  test('F3: costs = own financing + grants + members + what is left, less surplus, as shown in every year and in sum', () => {
    fc.assert(
      fc.property(arbitraryScenario, ({ plan, scenario }) => {
        const sheet = sheetOf(plan, scenario, calculate(plan, scenario));
        const rows = sheet.sections.flatMap((section) => section.rows);
        const shown = (id: string, column: string) => {
          const row = rows.find((each) => each.id === id);
          return row ? shownMoney(row.cells[column]) : 0n;
        };
        for (const column of [...sheet.years.map((year) => `y${year}`), 'sum']) {
          const paid = [
            ...rows.filter(({ kind }) => kind === 'funding').map(({ id }) => id),
            'financingTotal',
            'roundingDifference',
            'hostPart',
            'unfunded',
            'unallocated',
          ].map((id) => shown(id, column));
          const costs = shown('budgetTotal', column);
          const surplus = shown('surplus', column);
          if (costs === null || surplus === null || paid.includes(null)) continue;
          expect(paid.reduce((sum: bigint, part) => sum + (part ?? 0n), 0n) - surplus).toBe(costs);
        }
      }),
      RUNS,
    );
  });

  test('F3: the check stands only where nothing is left, and then the members pay what there is to share', () => {
    fc.assert(
      fc.property(arbitraryScenario, ({ plan, scenario }) => {
        const outcome = calculate(plan, scenario);
        const rows = sectionOf(sheetOf(plan, scenario, outcome), 'financing').rows;
        const difference = rows.find(({ id }) => id === 'difference');
        const isExact = difference?.cells['ceiling']?.mark === 'sumsExactly';
        const rests = rows.filter(({ kind }) => kind === 'rest');
        if (isExact) expect([rests, outcome.membersTotal.amounts]).toEqual([[], outcome.toShare.amounts]);
        expect(difference?.cells['ceiling']?.mark).not.toBe('error');
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

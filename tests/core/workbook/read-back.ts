import type { Money, Unit } from '../../../core/numbers/money.ts';
import { moneyAsRatio } from '../../../core/numbers/money.ts';
import type { Ratio } from '../../../core/numbers/ratio.ts';
import { calculate } from '../../../core/calculate.ts';
import type { Outcome } from '../../../core/outcome.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import { scenariosOf } from '../../../core/scenario/scenarios.ts';
import { addressOf } from '../../../core/workbook/address.ts';
import { readXlsx, type ReadSheet } from '../../../core/workbook/read-xlsx.ts';
import type { Workbook } from '../../../core/workbook/workbook.ts';
import { workbookOf } from '../../../core/workbook/workbook-of.ts';
import { writeXlsx } from '../../../core/workbook/write-xlsx.ts';
import { createTranslator } from '../../../resources/text/translator.ts';

export function wholeWorkbook(plan: Plan, language: 'sv' | 'en' = 'sv'): Workbook {
  const outcomes = new Map(scenariosOf(plan).map(({ id }) => [id, calculate(plan, id)]));
  const outcomeOf = (id: string) => outcomes.get(id) ?? calculate(plan, id);
  return workbookOf(plan, [...outcomes.keys()], outcomeOf, createTranslator(language).text);
}

/** What a file holds at the place of a cell of the model. */
export type ValueAt = (sheetId: string, cellId: string) => number | string | boolean | null;

export function valuesAt(model: Workbook, pages: readonly ReadSheet[]): ValueAt {
  return (sheetId, cellId) => {
    const sheet = model.sheets.find(({ id }) => id === sheetId);
    const cell = sheet?.cells.find(({ id }) => id === cellId);
    if (!sheet || !cell) throw new RangeError(`No cell ${cellId} in ${sheetId}`);
    const page = pages.find(({ name }) => name === sheet.name);
    return page?.cells.get(addressOf(cell.row, cell.column))?.value ?? null;
  };
}

export async function writtenAndRead(model: Workbook): Promise<ValueAt> {
  return valuesAt(model, await readXlsx(await writeXlsx(model)));
}

/** A ratio as the nearest double: by long division in text, apart from the code under test. */
export function nearest({ n, d }: Ratio): number {
  const sign = n < 0n ? -1 : 1;
  const scaled = ((n < 0n ? -n : n) * 10n ** 40n) / d;
  return sign * Number(`${String(scaled)}e-40`);
}

export interface Expected {
  readonly cell: string;
  readonly figure: number | null;
}

/** Every figure of one outcome with the cell that it must stand in. */
export function figuresOf(outcome: Outcome): readonly Expected[] {
  const { unit, years } = outcome;
  const series = (row: string, { amounts, sum }: Pick<Outcome['total'], 'amounts' | 'sum'>) => [
    ...years.map((year, at) => ({
      cell: `${row}/y${String(year)}`,
      figure: figure(amounts[at] ?? null, unit),
    })),
    { cell: `${row}/sum`, figure: figure(sum, unit) },
  ];
  return [
    ...outcome.lines.flatMap((line) => series(`line:${line.id}`, line)),
    ...series('budgetTotal', outcome.total),
    ...outcome.members.flatMap((member) => series(`member:${member.id}`, member)),
    ...series('financingTotal', outcome.membersTotal),
  ];
}

/** Every figure of the funding, and of what members do not bear, with the cell that it must stand in. */
export function fundingFiguresOf(outcome: Outcome): readonly Expected[] {
  const { unit, years } = outcome;
  const rest = (row: (typeof RESTS)[number]) => {
    const { amounts, sum } = outcome[row];
    return amounts.every((amount) => amount === 0n) ? [] : [{ row, amounts, sum }];
  };
  const rows = [
    ...outcome.funding.map(({ id, amounts, sum }) => ({ row: `funding:${id}`, amounts, sum })),
    ...(outcome.funding.length > 0 ? [{ row: 'toShare', ...outcome.toShare }] : []),
    ...RESTS.flatMap(rest),
  ];
  return rows.flatMap(({ row, amounts, sum }) => [
    ...years.map((year, at) => ({
      cell: `${row}/y${String(year)}`,
      figure: figure(amounts[at] ?? null, unit),
    })),
    { cell: `${row}/sum`, figure: figure(sum, unit) },
  ]);
}

const RESTS = ['roundingDifference', 'hostPart', 'unfunded', 'unallocated', 'surplus'] as const;

function figure(amount: Money | null, unit: Unit): number | null {
  return amount === null ? null : nearest(moneyAsRatio(amount, unit));
}

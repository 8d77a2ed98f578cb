import { message } from '../message.ts';
import type { Money, Unit } from '../numbers/money.ts';
import { ratio } from '../numbers/ratio.ts';
import type { SheetCell } from '../sheet/sheet.ts';
import { amount, decimalsOf, EMPTY, figure, percentage, text } from './figures.ts';
import type { CellDraft } from './lay-out.ts';
import type { ScenarioContext } from './scenario-context.ts';
import type { CellContent, CellRole, FigureFormat, WriteText } from './workbook.ts';

/** Shown where there is no figure. */
export const DASH = '–';

/**
 * What a cell of the sheet holds in the workbook. A member that takes no part has the number 0 shown as "–", so that
 * sums and differences over it are sums and differences of numbers; what cannot be computed is the text "–" (N6).
 * `decimals` of amounts: the unit's unless said.
 */
export function sheetContent(
  { value }: SheetCell,
  unit: Unit,
  write: WriteText,
  decimals = decimalsOf(unit),
): CellContent {
  switch (value.kind) {
    case 'money':
      return amount(value.value, unit, { decimals });
    case 'percent':
      return percentage(value.value, value.decimals);
    case 'share':
      return percentage(value.rounded, value.decimals);
    case 'number':
      return figure(value.value, { decimals: value.decimals });
    case 'text':
      return text(value.text);
    case 'message':
      return text(write(value.message));
    case 'boolean':
      return joinedContent(value.value, write);
    case 'none':
      return value.reason?.code === 'sheet.reason.notJoined' ? figure(ratio(0n), { zero: DASH }) : text(DASH);
    case 'empty':
      return EMPTY;
  }
}

/** An amount that the members pay or that is left of it, with its decimals (A4); "–" where it could not be computed. */
export function moneyContent(
  value: Money | null,
  { outcome, decimals }: Pick<ScenarioContext, 'outcome' | 'decimals'>,
  format: Partial<FigureFormat> = {},
): CellContent {
  return value === null ? text(DASH) : amount(value, outcome.unit, { decimals, ...format });
}

/** 1 and 0 that read as words: what later formulas multiply by. */
export function joinedContent(joined: boolean | 'mixed', write: WriteText): CellContent {
  const one = write(message(joined === 'mixed' ? 'workbook.joinedSomeYears' : 'workbook.joined'));
  return figure(ratio(joined === false ? 0n : 1n), { one, zero: write(message('workbook.notJoined')) });
}

const ROLES: Readonly<Record<SheetCell['origin'], CellRole>> = {
  typed: 'input',
  register: 'register',
  computed: 'computed',
  label: 'label',
};

/** What is said aloud of an amount beside its ceiling (under it, at it) is no mark in the workbook. */
const MARKS: Readonly<Record<NonNullable<SheetCell['mark']>, 'over' | 'holds' | 'error' | null>> = {
  over: 'over',
  under: null,
  at: null,
  holds: 'holds',
  sumsExactly: 'holds',
  error: 'error',
};

/** The role and the marks that a cell of the sheet has in the workbook. */
export function sheetLook(cell: SheetCell): Pick<CellDraft, 'role'> & Partial<CellDraft> {
  return { role: ROLES[cell.origin], differs: cell.override !== null, mark: cell.mark && MARKS[cell.mark] };
}

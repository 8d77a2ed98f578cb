import { Decimal } from '../numbers/decimal.ts';
import { money, moneyAsRatio, moneyText, type Money, type Unit } from '../numbers/money.ts';
import { fixedText } from '../numbers/ratio-text.ts';
import { divideRatios, ratio, ratioOfText, type Ratio } from '../numbers/ratio.ts';
import { amountRuleOf } from '../allocation/amount-rule.ts';
import { partStepOf } from '../allocation/take-parts.ts';
import type { Plan } from '../plan/schema.ts';
import type { CellContent, FigureFormat } from './workbook.ts';

/** A spreadsheet keeps 15 significant digits of a number. */
const SPREADSHEET_DIGITS = 15;

const PLAIN: FigureFormat = { percent: false, decimals: 0, signed: false, zero: null, one: null };

export const EMPTY: CellContent = { kind: 'empty' };

export function text(value: string): CellContent {
  return { kind: 'text', text: value };
}

export function figure(value: Ratio, format: Partial<FigureFormat> = {}): CellContent {
  return { kind: 'number', value, format: { ...PLAIN, ...format } };
}

/** A fraction of one, shown as percent with `decimals` decimals. */
export function percentage(value: Ratio, decimals: number, format: Partial<FigureFormat> = {}): CellContent {
  return figure(value, { percent: true, decimals, ...format });
}

/** Decimals that the figures of a unit are written with. */
export function decimalsOf(unit: Unit): number {
  return unit === 'öre' ? 2 : 0;
}

/** Decimals that the members' amounts are written with: those of the plan's unit, or of a finer one that amounts have (A4). */
export function amountDecimals(plan: Pick<Plan, 'unit' | 'amountUnit' | 'amountRounding'>): number {
  return Math.max(decimalsOf(plan.unit), digitsOfStep(plan));
}

/** The digits that rounding to the plan's step of amounts (A4) keeps, in the plan's figures; below zero for tens and more. */
export function digitsOfStep(plan: Pick<Plan, 'unit' | 'amountUnit' | 'amountRounding'>): number {
  return digitsOf(amountRuleOf(plan).step, plan.unit);
}

/** The digits that rounding what a part of a key takes (K6.2) keeps, in the plan's figures; below zero for tens and more. */
export function digitsOfParts(plan: Pick<Plan, 'unit' | 'amountUnit' | 'amountRounding'>): number {
  return digitsOf(partStepOf(plan), plan.unit);
}

/** Of a step in öre that is a power of ten of the unit's figures. */
function digitsOf(step: bigint, unit: Unit): number {
  const { n, d } = moneyAsRatio(money(step), unit);
  return String(d).length - String(n).length;
}

/**
 * An amount in the plan's unit, with as many decimals as it takes and no fewer than `format` says, else than the unit
 * has. One with more digits than a spreadsheet keeps is written as text, so that none is cut without a word (N6);
 * formulas that would read it fall away.
 */
export function amount(value: Money, unit: Unit, format: Partial<FigureFormat> = {}): CellContent {
  const written = moneyText(value, unit);
  if (!fitsSpreadsheet(written)) return text(written);
  const decimals = Math.max(format.decimals ?? decimalsOf(unit), typedDecimals(written));
  return figure(moneyAsRatio(value, unit), { ...format, decimals });
}

/** A typed figure (canonical decimal text) with as many decimals as it has; text where a spreadsheet would cut it. */
export function typedFigure(written: string, format: Partial<FigureFormat> = {}): CellContent {
  if (!fitsSpreadsheet(written)) return text(written);
  return figure(ratioOfText(written), { decimals: typedDecimals(written), ...format });
}

/** A typed percentage (3 is 3 %) with as many decimals as it has. */
export function typedPercentage(written: string): CellContent {
  if (!fitsSpreadsheet(written)) return text(written);
  return percentage(divideRatios(ratioOfText(written), ratio(100n)), typedDecimals(written));
}

/** The decimals that canonical decimal text is written with. */
export function typedDecimals(written: string): number {
  return written.split('.')[1]?.length ?? 0;
}

function fitsSpreadsheet(written: string): boolean {
  const digits = written.replace(/\D/g, '').replace(/^0+/, '').replace(/0+$/, '');
  return digits.length <= SPREADSHEET_DIGITS;
}

/** The nearest number that a spreadsheet can hold; never NaN or infinite: a ratio's denominator is above zero. */
export function numberOfRatio(value: Ratio): number {
  // Most figures are whole: a bigint becomes the nearest number by itself.
  if (value.d === 1n) return Number(value.n);
  return new Decimal(value.n.toString()).div(value.d.toString()).toNumber();
}

/** How many characters the figure takes as shown, thousands signs, sign and percent sign counted. */
export function figureLength(value: Ratio, format: FigureFormat): number {
  if (value.n === 0n && format.zero !== null) return format.zero.length;
  if (value.n === value.d && format.one !== null) return format.one.length;
  const [whole = '0'] = fixedText({ n: value.n * (format.percent ? 100n : 1n), d: value.d }, format.decimals)
    .replace('-', '')
    .split('.');
  const thousands = Math.floor((whole.length - 1) / 3);
  const sign = format.signed || value.n < 0n ? 1 : 0;
  const decimals = format.decimals === 0 ? 0 : format.decimals + 1;
  return whole.length + thousands + decimals + sign + (format.percent ? 2 : 0);
}

import { Decimal } from './decimal.ts';
import {
  floorRatio,
  multiplyRatios,
  ONE_PERCENT,
  productOf,
  ratio,
  ratioOfText,
  roundHalfUp,
  type Ratio,
} from './ratio.ts';

declare const moneyBrand: unique symbol;

/** An exact amount, a whole number of öre (1/100 krona). Another type than a Ratio or a count on purpose. */
export type Money = bigint & { readonly [moneyBrand]: true };

/**
 * The plan's unit (C5, N5). What a cost line is rounded to, and what the plan's figures are written in:
 * `kr` whole kronor; `öre` kronor with two decimals; `tkr` whole thousands of kronor.
 */
export type Unit = 'öre' | 'kr' | 'tkr';

export const UNITS: readonly Unit[] = ['öre', 'kr', 'tkr'];

/** Öre in the figure 1 as written in the unit. */
const ORE_PER_FIGURE: Readonly<Record<Unit, bigint>> = { öre: 100n, kr: 100n, tkr: 100_000n };

/** Öre in the smallest step that the unit allows. */
const ORE_PER_STEP: Readonly<Record<Unit, bigint>> = { öre: 1n, kr: 100n, tkr: 100_000n };

export const NO_MONEY = 0n as Money;

/** The amount of a whole number of öre. */
export function money(ore: bigint): Money {
  return ore as Money;
}

/** Öre in one rounding step of the unit: 1, 100 or 100 000. */
export function stepOf(unit: Unit): bigint {
  return ORE_PER_STEP[unit];
}

/** Rounds an exact figure written in the unit half up to the unit's step (C5). */
export function roundToUnit(figure: Ratio, unit: Unit): Money {
  return roundToStep(figure, unit, ORE_PER_STEP[unit]);
}

/** Rounds an exact figure written in the unit half up to whole steps of `step` öre (A4). */
export function roundToStep(figure: Ratio, unit: Unit, step: bigint): Money {
  return money(roundHalfUp({ n: figure.n * ORE_PER_FIGURE[unit], d: figure.d * step }) * step);
}

/** Rounds canonical decimal text in the unit's figures half up to whole öre: a ceiling or a price limit as typed. */
export function moneyOfText(text: string, unit: Unit): Money {
  return money(roundHalfUp(oreOfFigure(ratioOfText(text), unit)));
}

/** An exact figure written in the unit as exact öre. */
export function oreOfFigure(figure: Ratio, unit: Unit): Ratio {
  return multiplyRatios(figure, ratio(ORE_PER_FIGURE[unit]));
}

/** Exact öre, at or above zero, cut to whole steps of `step` öre: the greatest amount at or under a limit. */
export function wholeStepsOf(ore: Ratio, step: bigint): Money {
  return money((floorRatio(ore) / step) * step);
}

/** The exact figure of an amount in the unit. */
export function moneyAsRatio(amount: Money, unit: Unit): Ratio {
  return ratio(amount, ORE_PER_FIGURE[unit]);
}

/** p % of an amount (16 is 16 %), exact, in the unit; not in lowest terms: it is rounded at once. */
export function percentOfMoney(percent: Ratio, amount: Money, unit: Unit): Ratio {
  return productOf(percent, ONE_PERCENT, moneyAsRatio(amount, unit));
}

/** Canonical decimal text of an amount in the unit: `186560`, `-12.5`; never an exponent, never `-0`. */
export function moneyText(amount: Money, unit: Unit): string {
  return new Decimal(amount.toString()).div(ORE_PER_FIGURE[unit].toString()).toFixed();
}

export function addMoney(a: Money, b: Money): Money {
  return money(a + b);
}

export function subtractMoney(a: Money, b: Money): Money {
  return money(a - b);
}

/** The smaller of two amounts. */
export function leastMoney(a: Money, b: Money): Money {
  return a < b ? a : b;
}

/** The amount, or nothing where it is below zero. */
export function notBelowZero(amount: Money): Money {
  return amount < 0n ? NO_MONEY : amount;
}

/** The sum; `null` where any part could not be computed. */
export function sumMoney(amounts: readonly (Money | null)[]): Money | null {
  let sum = 0n;
  for (const amount of amounts) {
    if (amount === null) return null;
    sum += amount;
  }
  return money(sum);
}

import {
  leastMoney,
  NO_MONEY,
  notBelowZero,
  oreOfFigure,
  percentOfMoney,
  roundToUnit,
  stepOf,
  subtractMoney,
  sumMoney,
  wholeStepsOf,
  type Money,
} from '../numbers/money.ts';
import { ratioOfInput } from '../numbers/number-input.ts';
import { addRatios, ZERO, type Ratio } from '../numbers/ratio.ts';
import { valueInYear } from '../plan/input-value.ts';
import type { Funding, NumberInput, Plan } from '../plan/schema.ts';
import { bearFunding } from './bear-funding.ts';

/** What a row of funding comes to in one year; all `null` where it cannot be computed. */
export interface RowYear {
  readonly entitled: Money | null;
  readonly overCap: Money | null;
  readonly unused: Money | null;
  readonly paid: Money | null;
  /** By the line's place in the plan. */
  readonly borne: readonly Money[] | null;
}

export type FundedPlan = Pick<Plan, 'lines' | 'unit' | 'funding'>;

/** What a row pays from, by the places of lines in the plan. */
export interface RowBasis {
  /** The places of the row's lines. */
  readonly lines: readonly number[];
  /** What the percentage is of. */
  readonly basis: readonly (Money | null)[];
  /** What the rows before have left. */
  readonly left: readonly (Money | null)[];
  /** What the row has paid in the years before. */
  readonly used: Money | null;
}

const UNKNOWN: RowYear = { entitled: null, overCap: null, unused: null, paid: null, borne: null };

/**
 * F1, F2: one row in one year. Entitled is p % of its lines and an amount, half up to the plan's unit, never below
 * zero; a grant within its caps; paid at most what is left of its lines. All `null` where one of the lines has no
 * amount, where what a cap for the period has been used up by is not known, and where an input has no value.
 */
export function fundRow(plan: FundedPlan, row: Funding, year: number, of: RowBasis): RowYear {
  const left = sumMoney(of.lines.map((place) => of.left[place] ?? null));
  const entitled = entitledTo(plan, row, year, of);
  if (left === null || entitled === null) return UNKNOWN;
  const caps = capsOf(plan, row, year, of.used);
  const within = caps?.reduce(leastMoney, entitled) ?? null;
  if (within === null) return UNKNOWN;
  const paid = leastMoney(within, notBelowZero(left));
  return {
    entitled,
    overCap: subtractMoney(entitled, within),
    unused: row.kind === 'grant' ? subtractMoney(within, paid) : NO_MONEY,
    paid,
    borne: bearFunding(plan, of.lines, of.left, paid),
  };
}

function entitledTo(
  { unit }: FundedPlan,
  row: Funding,
  year: number,
  { lines, basis }: RowBasis,
): Money | null {
  const sum = sumMoney(lines.map((place) => basis[place] ?? null));
  const percent = valueInYear(row.percent, year);
  const amount = amountInYear(row, year);
  if (sum === null || !percent || !amount) return null;
  const part = percentOfMoney(ratioOfInput(percent), sum, unit);
  return notBelowZero(roundToUnit(addRatios(part, amount), unit));
}

/** The amount a year that a grant has beside its percentage, in the plan's unit. */
function amountInYear(row: Funding, year: number): Ratio | null {
  if (row.kind === 'own') return ZERO;
  const amount = valueInYear(row.amount, year);
  return amount && ratioOfInput(amount);
}

/** F2: what the caps that there are allow: the one a year, and what is left of the one for the period; `null` where that is not known. */
function capsOf(plan: FundedPlan, row: Funding, year: number, used: Money | null): readonly Money[] | null {
  if (row.kind === 'own') return [];
  const ofYear = row.capYear && valueInYear(row.capYear, year);
  if (row.capYear && !ofYear) return null;
  if (row.capPeriod && used === null) return null;
  return [
    ...(ofYear ? [cap(plan, ofYear)] : []),
    ...(row.capPeriod ? [notBelowZero(subtractMoney(cap(plan, row.capPeriod), used ?? NO_MONEY))] : []),
  ];
}

/** A cap pays whole steps of the plan's unit: the last at or under it. */
function cap({ unit }: FundedPlan, input: NumberInput): Money {
  return wholeStepsOf(oreOfFigure(ratioOfInput(input), unit), stepOf(unit));
}

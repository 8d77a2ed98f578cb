import { apportion, weightsOf } from '../numbers/apportion.ts';
import { precedenceOf } from '../numbers/precedence.ts';
import {
  money,
  moneyAsRatio,
  NO_MONEY,
  roundToUnit,
  stepOf,
  subtractMoney,
  sumMoney,
  wholeOreOf,
  type Money,
} from '../numbers/money.ts';
import { ratioOfInput } from '../numbers/number-input.ts';
import { addRatios, multiplyRatios, ratio, ZERO, type Ratio } from '../numbers/ratio.ts';
import { valueInYear } from '../plan/input-value.ts';
import { positionOf } from '../plan/row-index.ts';
import type { Funding, Grant, NumberInput, Plan } from '../plan/schema.ts';

/** What a row of funding comes to in one year; all `null` where it cannot be computed. */
export interface RowYear {
  readonly entitled: Money | null;
  readonly overCap: Money | null;
  readonly unused: Money | null;
  readonly paid: Money | null;
  /** By the line's place in the plan. */
  readonly borne: readonly Money[] | null;
}

type Amounts = readonly (Money | null)[];
type FundedPlan = Pick<Plan, 'lines' | 'unit' | 'funding'>;

const UNKNOWN: RowYear = { entitled: null, overCap: null, unused: null, paid: null, borne: null };
const ONE_PERCENT = ratio(1n, 100n);

/**
 * One year's funding: own financing (F1), each p % of its lines as shown, then grants (F2), each p % of what F1 leaves
 * of its lines and an amount, within its caps; both at most what is left of the lines. `used`: what each grant has paid
 * in the years before. Answers what is left of each line (F3).
 */
export function fundYear(
  plan: FundedPlan,
  year: number,
  amounts: Amounts,
  used: ReadonlyMap<string, Money | null>,
): { readonly rows: ReadonlyMap<string, RowYear>; readonly left: Amounts } {
  const rows = new Map<string, RowYear>();
  let left = amounts;
  const pay = (row: Funding, basis: Amounts): void => {
    const lines = linesOf(plan, row);
    const result = rowYear(plan, row, year, { lines, basis, left, used: used.get(row.id) ?? null });
    rows.set(row.id, result);
    left = leftAfter(left, lines, result.borne);
  };
  for (const row of plan.funding) if (row.kind === 'own') pay(row, amounts);
  const afterOwn = left;
  for (const row of plan.funding) if (row.kind === 'grant') pay(row, afterOwn);
  return { rows, left };
}

/** The places of a row's lines; of all lines where it names none. */
function linesOf(plan: FundedPlan, { of }: Funding): readonly number[] {
  if (of === null) return plan.lines.map((_, place) => place);
  return of.lines.map((id) => positionOf(plan.lines, id)).filter((place) => place >= 0);
}

interface RowBasis {
  readonly lines: readonly number[];
  /** What the percentage is of. */
  readonly basis: Amounts;
  readonly left: Amounts;
  readonly used: Money | null;
}

function rowYear(plan: FundedPlan, row: Funding, year: number, of: RowBasis): RowYear {
  const basis = sumMoney(of.lines.map((place) => of.basis[place] ?? null));
  const left = sumMoney(of.lines.map((place) => of.left[place] ?? null));
  const percent = valueInYear(row.percent, year);
  if (basis === null || left === null || !percent) return UNKNOWN;
  const part = multiplyRatios(
    multiplyRatios(ratioOfInput(percent), ONE_PERCENT),
    moneyAsRatio(basis, plan.unit),
  );
  const entitled = notBelowZero(roundToUnit(addRatios(part, amountInYear(row, year)), plan.unit));
  const within = row.kind === 'grant' ? withinCaps(plan, row, year, entitled, of.used) : entitled;
  if (within === null) return UNKNOWN;
  const paid = least(within, notBelowZero(left));
  return {
    entitled,
    overCap: subtractMoney(entitled, within),
    unused: row.kind === 'grant' ? subtractMoney(within, paid) : NO_MONEY,
    paid,
    borne: bear(plan, of, paid),
  };
}

/** The amount a year that a grant has beside its percentage, in the plan's unit. */
function amountInYear(row: Funding, year: number): Ratio {
  const amount = row.kind === 'grant' ? valueInYear(row.amount, year) : null;
  return amount ? ratioOfInput(amount) : ZERO;
}

/** F2: within the cap a year and what is left of the cap for the period; `null` where that is not known. */
function withinCaps(
  plan: FundedPlan,
  { capYear, capPeriod }: Grant,
  year: number,
  entitled: Money,
  used: Money | null,
): Money | null {
  const ofYear = capYear && valueInYear(capYear, year);
  const within = ofYear ? least(entitled, cap(plan, ofYear)) : entitled;
  if (capPeriod === null) return within;
  return used === null ? null : least(within, notBelowZero(subtractMoney(cap(plan, capPeriod), used)));
}

/** A cap pays whole steps of the plan's unit: the last at or under it. */
function cap({ unit }: FundedPlan, { value }: NumberInput): Money {
  const step = stepOf(unit);
  return money((wholeOreOf(value, unit) / step) * step);
}

/**
 * F3: what the row pays of each line, in proportion to what is left on each, in whole steps of the plan's unit by largest
 * remainder; of equals the larger, then the first by name. A line with nothing left, or income, bears nothing.
 */
function bear(plan: FundedPlan, { lines, left }: RowBasis, paid: Money): readonly Money[] {
  const borne = plan.lines.map(() => NO_MONEY);
  if (paid === 0n) return borne;
  const step = stepOf(plan.unit);
  const bearers = lines.flatMap((place) => {
    const weight = left[place] ?? NO_MONEY;
    return weight > 0n ? [{ place, weight, name: plan.lines[place]?.name ?? '' }] : [];
  });
  const weights = weightsOf(
    bearers.map(({ weight }) => weight / step),
    precedenceOf(bearers),
  );
  const parts = apportion('largestRemainder', weights, paid / step, step);
  bearers.forEach(({ place }, at) => {
    borne[place] = money(parts[at] ?? 0n);
  });
  return borne;
}

function leftAfter(left: Amounts, lines: readonly number[], borne: readonly Money[] | null): Amounts {
  if (borne === null) return left.map((amount, place) => (lines.includes(place) ? null : amount));
  return left.map((amount, place) => amount && subtractMoney(amount, borne[place] ?? NO_MONEY));
}

function least(a: Money, b: Money): Money {
  return a < b ? a : b;
}

function notBelowZero(amount: Money): Money {
  return amount < 0n ? NO_MONEY : amount;
}

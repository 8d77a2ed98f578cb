import { valueInYear } from '../plan/input-value.ts';
import type { Funding, Grant, NumberInput, Plan } from '../plan/schema.ts';
import { yearsOf } from '../plan/years.ts';
import { yearColumnId } from '../sheet/columns.ts';
import { decimalsOf, typedDecimals } from './figures.ts';
import { cellAt, difference, notBelowZero, product, rounded, sumOf, type Formula } from './formula.ts';
import { fundedLines, leftOfLines, payingOrder } from './funded-lines.ts';
import { sumOfLines } from './line-formula.ts';
import type { ScenarioContext } from './scenario-context.ts';

/** What the rows of one grant or own financing are made of, in the year at a place. */
export interface FundingFormulas {
  readonly paid: Formula | null;
  readonly entitled: Formula | null;
  readonly overCap: Formula | null;
  readonly unused: Formula | null;
}

const NONE: FundingFormulas = { paid: null, entitled: null, overCap: null, unused: null };

/** F1, F2. `hasEntitled`: whether what a grant entitles to stands in a row of its own. */
export function fundingFormulas(
  context: ScenarioContext,
  row: Funding,
  position: number,
  hasEntitled: boolean,
): FundingFormulas {
  const year = yearsOf(context.plan)[position] ?? 0;
  const inline = entitlement(context, row, year);
  if (!inline) return NONE;
  const here = `/${yearColumnId(year)}`;
  const entitled = hasEntitled ? cellAt(context.sheetId, `entitled:${row.id}${here}`) : inline;
  const caps = row.kind === 'grant' ? capsOf(context, row, position) : [];
  if (!caps) return NONE;
  const order = payingOrder(context.plan);
  const before = order.slice(0, order.indexOf(row));
  const left = leftOfLines(context, fundedLines(context.plan, row), before, year);
  const paid = cellAt(context.sheetId, `funding:${row.id}${here}`);
  return {
    paid: notBelowZero(least([entitled, ...caps, left])),
    entitled: notBelowZero(inline),
    overCap: caps.length === 0 ? null : notBelowZero(difference(entitled, least(caps))),
    unused: difference(least([entitled, ...caps]), paid),
  };
}

/** A percentage of lines and, of a grant, an amount: of what the lines cost, or of what own financing leaves of them. */
function entitlement(context: ScenarioContext, row: Funding, year: number): Formula | null {
  const percent = context.input(`funding:${row.id}.percent`, year);
  if (!percent) return null;
  const digits = decimalsOf(context.plan.unit);
  const lines = fundedLines(context.plan, row);
  if (row.kind === 'own') return rounded(product(percent, sumOfLines(context, lines, year)), digits);
  const own = payingOrder(context.plan).filter(({ kind }) => kind === 'own');
  const amount = context.input(`funding:${row.id}.amount`, year);
  const part = product(percent, leftOfLines(context, lines, own, year));
  return amount && rounded({ kind: 'add', terms: [part, amount] }, digits);
}

/** The cap a year, and what is left of the cap for the period; `null` where one of them has no cell. */
function capsOf(context: ScenarioContext, row: Grant, position: number): readonly Formula[] | null {
  const { plan, input } = context;
  const years = yearsOf(plan);
  const year = years[position] ?? 0;
  const typedCap = row.capYear && valueInYear(row.capYear, year);
  const ofYear = inWholeSteps(plan, typedCap, input(`funding:${row.id}.capYear`, year));
  const ofPeriod = inWholeSteps(plan, row.capPeriod, input(`funding:${row.id}.capPeriod`, year));
  if ((row.capYear && !ofYear) || (row.capPeriod && !ofPeriod)) return null;
  const [first, last] = [years[0], years[position - 1]];
  const used = first !== undefined && last !== undefined ? paidIn(context, row, first, last) : null;
  const left = ofPeriod && used ? difference(ofPeriod, used) : ofPeriod;
  return [ofYear, left].filter((cap) => cap !== null);
}

/** A cap pays whole steps of the plan's unit: one that is typed finer is cut. `null` without a cap. */
function inWholeSteps({ unit }: Plan, typed: NumberInput | null, cap: Formula | null): Formula | null {
  const digits = decimalsOf(unit);
  if (!typed || !cap) return null;
  return typedDecimals(typed.value) > digits ? { kind: 'roundDown', of: cap, digits } : cap;
}

/** What a row has paid from one year to another. */
function paidIn({ sheetId }: ScenarioContext, { id }: Grant, first: number, last: number): Formula {
  const at = (year: number) => `funding:${id}/${yearColumnId(year)}`;
  return first === last ? cellAt(sheetId, at(first)) : sumOf(sheetId, at(first), at(last));
}

function least(of: readonly Formula[]): Formula {
  const [only, ...others] = of;
  return only && others.length === 0 ? only : { kind: 'least', of };
}

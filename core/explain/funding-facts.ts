import {
  addMoney,
  percentOfMoney,
  NO_MONEY,
  notBelowZero,
  oreOfFigure,
  stepOf,
  subtractMoney,
  sumMoney,
  wholeStepsOf,
  type Money,
} from '../numbers/money.ts';
import { ratioOfInput } from '../numbers/number-input.ts';
import { addRatios, ZERO, type Ratio } from '../numbers/ratio.ts';
import type { FundingOutcome } from '../outcome.ts';
import { valueInYear } from '../plan/input-value.ts';
import { rowOf } from '../plan/row-index.ts';
import type { Funding, NumberInput, Plan } from '../plan/schema.ts';
import { lineOutcomeOf, type ExplainContext, type YearPlace } from './explain-context.ts';

/** What a row of funding came from in one year (F1, F2). */
export interface FundingFacts {
  readonly row: Funding;
  readonly place: YearPlace;
  readonly lines: readonly string[];
  readonly percent: NumberInput;
  /** The amount a year of a grant, where it is not nothing. */
  readonly amount: NumberInput | null;
  /** What the percentage is of: the lines as shown; of a grant, what own financing leaves of them. */
  readonly basis: Money;
  /** Own financing that bears something of the lines that a grant is of. */
  readonly afterOwn: readonly FundingOutcome[];
  /** p % of the basis and the amount, before it was rounded; in the plan's unit. */
  readonly exact: Ratio;
  readonly entitled: Money;
  readonly overCap: Money;
  /** What was not paid though the caps allowed it: nothing more was left to pay. */
  readonly unused: Money;
  readonly paid: Money;
}

/** `null` where the row could not be computed in the year. */
export function fundingFacts(context: ExplainContext, row: Funding, place: YearPlace): FundingFacts | null {
  const outcome = fundingOutcomeOf(context, row.id);
  const { position, year } = place;
  const entitled = outcome?.entitled[position] ?? null;
  const paid = outcome?.amounts[position] ?? null;
  const overCap = outcome?.overCap[position] ?? null;
  const lines = linesOf(context.plan, row);
  const afterOwn = row.kind === 'grant' ? bearersOf(context, lines, place, ({ kind }) => kind === 'own') : [];
  const basis = leftOf(context, lines, place, afterOwn);
  const percent = valueInYear(row.percent, year);
  if (entitled === null || paid === null || overCap === null || basis === null || !percent) return null;
  const amount = row.kind === 'grant' ? valueInYear(row.amount, year) : null;
  const part = percentOfMoney(ratioOfInput(percent), basis, context.outcome.unit);
  return {
    row,
    place,
    lines,
    percent,
    amount: amount && amount.value !== '0' ? amount : null,
    basis,
    afterOwn,
    exact: addRatios(part, amount ? ratioOfInput(amount) : ZERO),
    entitled,
    overCap,
    unused: subtractMoney(subtractMoney(entitled, overCap), paid),
    paid,
  };
}

/** The lines of a row; all of them where it names none. */
function linesOf({ lines }: Pick<Plan, 'lines'>, { of }: Funding): readonly string[] {
  return of === null ? lines.map(({ id }) => id) : of.lines.filter((id) => rowOf(lines, id));
}

export function fundingOutcomeOf({ outcome }: ExplainContext, id: string): FundingOutcome | undefined {
  return outcome.funding.find((row) => row.id === id);
}

/** The rows before a row, in the order in which they pay: all own financing before all grants. */
export function rowsBefore(
  { outcome }: ExplainContext,
  { id, kind }: Pick<Funding, 'id' | 'kind'>,
): readonly FundingOutcome[] {
  const own = outcome.funding.filter((row) => row.kind === 'own');
  const ordered = [...own, ...outcome.funding.filter((row) => row.kind === 'grant')];
  return ordered.slice(
    0,
    ordered.findIndex((row) => row.id === id && row.kind === kind),
  );
}

/** What a row bears of some lines together in a year (F3). */
export function borneOf({ borne }: FundingOutcome, lines: readonly string[], { position }: YearPlace): Money {
  const own = borne.filter(({ line }) => lines.includes(line));
  return own.reduce<Money>((sum, { amounts }) => addMoney(sum, amounts[position] ?? NO_MONEY), NO_MONEY);
}

/** The rows that bear something of some lines in a year. */
export function bearersOf(
  { outcome }: ExplainContext,
  lines: readonly string[],
  place: YearPlace,
  isMeant: (row: FundingOutcome) => boolean = () => true,
): readonly FundingOutcome[] {
  return outcome.funding.filter((row) => isMeant(row) && borneOf(row, lines, place) !== 0n);
}

/** What some rows leave of some lines together; `null` where a line has no amount. */
export function leftOf(
  context: ExplainContext,
  lines: readonly string[],
  place: YearPlace,
  rows: readonly FundingOutcome[],
): Money | null {
  const sum = sumMoney(lines.map((id) => lineOutcomeOf(context, id)?.amounts[place.position] ?? null));
  return sum && rows.reduce((left, row) => subtractMoney(left, borneOf(row, lines, place)), sum);
}

/** A grant's cap that cut its entitlement in a year: the tighter of the two (F2). */
export interface BindingCap {
  readonly kind: 'year' | 'period';
  readonly cap: NumberInput;
  /** What it allowed: of a cap for the period, what was left of it. */
  readonly allowed: Money;
}

/** `null` where no cap cut anything. */
export function bindingCap(
  context: ExplainContext,
  { row, place, overCap }: FundingFacts,
): BindingCap | null {
  if (row.kind !== 'grant' || overCap <= 0n) return null;
  const { unit } = context.outcome;
  const whole = (input: NumberInput) => wholeStepsOf(oreOfFigure(ratioOfInput(input), unit), stepOf(unit));
  const ofYear = row.capYear && valueInYear(row.capYear, place.year);
  const year: BindingCap | null = ofYear && { kind: 'year', cap: ofYear, allowed: whole(ofYear) };
  if (row.capPeriod === null) return year;
  const left = notBelowZero(subtractMoney(whole(row.capPeriod), usedBefore(context, row.id, place)));
  const period: BindingCap = { kind: 'period', cap: row.capPeriod, allowed: left };
  return year && year.allowed < left ? year : period;
}

/** What a row has paid in the years before one. */
export function usedBefore(context: ExplainContext, id: string, { position }: YearPlace): Money {
  const amounts = fundingOutcomeOf(context, id)?.amounts.slice(0, position) ?? [];
  return sumMoney(amounts) ?? NO_MONEY;
}

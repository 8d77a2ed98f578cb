import {
  decimalText,
  fixedText,
  moneyText,
  percentText,
  perInhabitant,
  type FundingOutcome,
  type Issue,
  type MemberOutcome,
  type Money,
  type Outcome,
  type Ratio,
  type Series,
  type Share,
  type Unit,
} from '../../core/index.ts';
import type { Translator } from '../../resources/text/translator.ts';

/** Weights are typed with at most ten decimals. */
const WEIGHT_DECIMALS = 10;
const EXACT_PERCENT_DECIMALS = 4;
const PER_INHABITANT_DECIMALS = 2;

/** The document of `calc --json`; its names are promised in docs/terminal.md. */
export function outcomeJson(plan: string, scenario: string, outcome: Outcome, { text }: Translator) {
  const { unit } = outcome;
  return {
    plan,
    scenario,
    unit,
    years: outcome.years,
    lines: outcome.lines.map((line) => ({ id: line.id, name: line.name, ...seriesJson(line, unit) })),
    total: seriesJson(outcome.total, unit),
    funding: outcome.funding.map((row) => fundingJson(row, unit)),
    toShare: seriesJson(outcome.toShare, unit),
    members: outcome.members.map((member) => memberJson(member, unit)),
    roundingDifference: seriesJson(outcome.roundingDifference, unit),
    hostPart: seriesJson(outcome.hostPart, unit),
    unfunded: seriesJson(outcome.unfunded, unit),
    surplus: seriesJson(outcome.surplus, unit),
    unallocated: seriesJson(outcome.unallocated, unit),
    issues: outcome.issues.map((issue) => issueJson(issue, text)),
  };
}

/** Decimal text in the plan's unit; `null` for what cannot be computed. */
export function amountJson(amount: Money | null, unit: Unit): string | null {
  return amount === null ? null : moneyText(amount, unit);
}

export function seriesJson({ amounts, sum }: Series, unit: Unit) {
  return { amounts: amounts.map((amount) => amountJson(amount, unit)), sum: amountJson(sum, unit) };
}

/** What a row of funding pays, what its caps took off and what it was not asked for (F1, F2). */
export function fundingJson(row: FundingOutcome, unit: Unit) {
  return {
    id: row.id,
    name: row.name,
    kind: row.kind,
    ...seriesJson(row, unit),
    overCap: row.overCap.map((amount) => amountJson(amount, unit)),
    unused: row.unused.map((amount) => amountJson(amount, unit)),
  };
}

/** Kronor for each inhabitant with two decimals, half up; `null` without an amount or inhabitants. */
export function kronorJson(perInhabitant: Ratio | null): string | null {
  return perInhabitant && fixedText(perInhabitant, PER_INHABITANT_DECIMALS);
}

function memberJson(member: MemberOutcome, unit: Unit) {
  return {
    id: member.id,
    name: member.name,
    joined: member.joined,
    weight: member.weight && decimalText(member.weight, WEIGHT_DECIMALS),
    ...shareJson(member),
    // By year; within a year by pool and part, as they are.
    shares: member.shares
      .toSorted((a, b) => a.year - b.year)
      .map((share) => ({
        pool: share.pool,
        part: share.part,
        year: share.year,
        percent: percentJson(share.rounded),
      })),
    ...seriesJson(member, unit),
    perInhabitant: member.amounts.map((amount) => kronorJson(perInhabitant(amount, member.population))),
    ceiling: member.ceiling && { kind: member.ceiling.kind, amount: moneyText(member.ceiling.amount, unit) },
    over: member.over,
  };
}

const NO_PART = { percent: '0', exactPercent: '0.0000', exactShare: '0' };
const NO_ONE_SHARE = { percent: null, exactPercent: null, exactShare: null };

/** The one share of all years and pools; none where they differ: in the years that a member is not in, its share is 0. */
function shareJson({ joined, share }: MemberOutcome) {
  if (!joined.includes(true)) return NO_PART;
  if (share === null || joined.includes(false)) return NO_ONE_SHARE;
  return {
    percent: percentJson(share.rounded),
    exactPercent: percentText(share.exact, EXACT_PERCENT_DECIMALS),
    exactShare: exactShareText(share),
  };
}

/** A fraction of one as percent, with the decimals that it has and at most four: `16`, `16.2`, `16.1632`. */
export function percentJson({ n, d }: Ratio): string {
  return decimalText({ n: n * 100n, d }, EXACT_PERCENT_DECIMALS);
}

/** The weight over all weights in whole numbers, not shortened: `9165/56703`. */
function exactShareText({ weight, totalWeight }: Share): string {
  const scale = weight.d > totalWeight.d ? weight.d : totalWeight.d;
  const isCommon = scale % weight.d === 0n && scale % totalWeight.d === 0n;
  const denominator = isCommon ? scale : weight.d * totalWeight.d;
  const whole = ({ n, d }: Ratio) => ((n * denominator) / d).toString();
  return `${whole(weight)}/${whole(totalWeight)}`;
}

export function issueJson({ code, severity, cell, message }: Issue, text: Translator['text']) {
  return { code, severity, cell, message: text(message) };
}

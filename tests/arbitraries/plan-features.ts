import type { Outcome } from '../../core/outcome.ts';
import type { CeilingKind, Plan } from '../../core/plan/schema.ts';

/** A plan whose overrides are written in, with what it amounts to. */
export interface Calculated {
  readonly plan: Plan;
  readonly outcome: Outcome;
}

type Feature = (of: Calculated) => boolean;

const isThere = (amount: bigint | null | undefined) =>
  amount !== null && amount !== undefined && amount !== 0n;

/** Whether every member's amount and every cost is known. */
export function isKnown({ members, total }: Outcome): boolean {
  return total.sum !== null && members.every(({ sum }) => sum !== null);
}

const hasIssue =
  (code: string): Feature =>
  ({ outcome }) =>
    outcome.issues.some((issue) => issue.code === code);

const isCapped =
  (kind: CeilingKind): Feature =>
  ({ outcome }) =>
    outcome.members.some(
      ({ id, ceiling }) =>
        ceiling?.kind === kind &&
        outcome.issues.some(({ code, cell }) => code === 'capped' && cell === `member:${id}/ceiling`),
    );

const isOver =
  (kind: CeilingKind): Feature =>
  ({ outcome }) =>
    outcome.members.some(({ ceiling, over }) => ceiling?.kind === kind && over.includes(true));

const parts = ({ outcome }: Calculated) =>
  outcome.pools.flatMap(({ years }) => years.flatMap((year) => year.parts));

const takesSomething =
  (takes: string): Feature =>
  ({ plan, outcome }) => {
    const ids = plan.keys.flatMap((key) =>
      key.parts.filter((part) => part.kind === 'divide' && part.takes === takes).map(({ id }) => id),
    );
    return outcome.pools.some(({ years }) =>
      years.some((year) => year.parts.some(({ part, taken }) => ids.includes(part) && taken > 0n)),
    );
  };

const dividesBy =
  (kind: string): Feature =>
  ({ plan }) =>
    plan.keys.some((key) => key.parts.some((part) => part.kind === 'divide' && part.by.kind === kind));

/** What a plan may have in it, and what may come of it; each by what it is to be seen from. */
export const FEATURES: Readonly<Record<string, Feature>> = {
  'everything known': ({ outcome }) => isKnown(outcome),
  'everything known, with costs that members pay': ({ outcome }) =>
    isKnown(outcome) && isThere(outcome.membersTotal.sum),
  'everything known in several pools': ({ outcome }) => isKnown(outcome) && outcome.pools.length > 1,
  'everything known after funding': ({ outcome }) =>
    isKnown(outcome) && outcome.funding.some(({ sum }) => isThere(sum)),
  'C1 pay a month': ({ plan }) => plan.lines.some((line) => line.kind === 'pay' && line.payPer === 'month'),
  'C4 income': ({ outcome }) =>
    outcome.lines.some(({ amounts }) => amounts.some((each) => (each ?? 0n) < 0n)),
  'C6 participants of a line': ({ outcome }) => outcome.pools.some((pool) => pool.participants !== null),
  'C6 a key of a line': ({ plan }) => plan.lines.some(({ key }) => key !== null),
  'F1 own financing': ({ outcome }) =>
    outcome.funding.some(({ kind, sum }) => kind === 'own' && isThere(sum)),
  'F2 a grant': ({ outcome }) => outcome.funding.some(({ kind, sum }) => kind === 'grant' && isThere(sum)),
  'F2 over the cap': ({ outcome }) => outcome.funding.some(({ overCap }) => overCap.some(isThere)),
  'F2 unused': ({ outcome }) => outcome.funding.some(({ unused }) => unused.some(isThere)),
  'F2 a cap for the period': ({ plan }) =>
    plan.funding.some((row) => row.kind === 'grant' && row.capPeriod !== null),
  'F3 surplus of a pool below zero': hasIssue('linesBelowZero'),
  'K1 a column': ({ outcome }) => outcome.pools.some(({ key }) => key.kind === 'column'),
  'K2 equal parts': ({ outcome }) => outcome.pools.some(({ key }) => key.kind === 'equal'),
  'K3 percentages': dividesBy('percents'),
  'K3 scaled': hasIssue('percentsScaled'),
  'K4 a fee': (of) => parts(of).some(({ kind, taken }) => kind === 'fee' && taken > 0n),
  'K5 a rate': (of) => parts(of).some(({ kind, taken }) => kind === 'rate' && taken > 0n),
  'K6 several parts': ({ outcome }) =>
    outcome.pools.some(({ years }) => years.some((year) => year.parts.length > 1)),
  'K6 the rest': takesSomething('rest'),
  'K6 a percentage': takesSomething('percent'),
  'K6 a percentage of the rest': takesSomething('percentOfRest'),
  'K6 a sum': takesSomething('amount'),
  'K6 falls short': hasIssue('keyFallsShort'),
  'K6 exceeds': hasIssue('keyExceeds'),
  'A1 not allocated': ({ outcome }) => outcome.unallocated.amounts.some(isThere),
  'A1 unfunded': ({ outcome }) => outcome.unfunded.amounts.some(isThere),
  'A4 rounding difference': ({ outcome }) => outcome.roundingDifference.amounts.some(isThere),
  'A4 larger steps than the unit': ({ plan }) => plan.unit !== 'tkr' && plan.amountUnit === '100',
  'A4, T4 the host as a member': ({ outcome }) => outcome.members.some(({ asHost }) => asHost.some(isThere)),
  'A4, T4 the host’s part': ({ outcome }) => outcome.hostPart.amounts.some(isThere),
  'T1 over a year': isOver('year'),
  'T1 over on average': isOver('average'),
  'T1 over for the period': isOver('period'),
  'T3, T4 capped a year': isCapped('year'),
  'T3, T4 capped on average': isCapped('average'),
  'T3, T4 capped for the period': isCapped('period'),
  'T3 spread': ({ plan, outcome }) =>
    plan.ceilingRule === 'spread' && outcome.issues.some(({ code }) => code === 'capped'),
  'T3 all capped': hasIssue('allCapped'),
  'T4 on the host': ({ plan, outcome }) =>
    plan.ceilingRule === 'host' && outcome.issues.some(({ code }) => code === 'capped'),
  'Y a member joins or leaves': ({ outcome }) =>
    outcome.members.some(({ joined }) => joined.includes(true) && joined.includes(false)),
};

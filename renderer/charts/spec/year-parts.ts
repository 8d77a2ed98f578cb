import { NO_MONEY, subtractMoney, sumMoney, type Money, type Outcome } from '../../../core/index.ts';
import type { ChartContext } from './chart-context.ts';

/** A part of what the whole costs, or of what pays it: one amount a year in each scenario. */
export interface YearPart {
  readonly id: string;
  readonly name: string;
  /** By scenario, then by year; `null`: could not be computed. */
  readonly amounts: readonly (readonly (Money | null)[])[];
}

/** More parts than this are not told apart: the least of them are put together. */
export const MOST_PARTS = 8;

/** What each line costs; they add up to the total. */
export function lineParts(outcomes: readonly Outcome[]): readonly YearPart[] {
  // An outcome's lines are in the plan's order.
  return (outcomes[0]?.lines ?? []).map(({ id, name }, place) => ({
    id,
    name,
    amounts: outcomes.map(({ lines }) => lines[place]?.amounts ?? []),
  }));
}

const RESTS = ['hostPart', 'unfunded', 'unallocated', 'roundingDifference'] as const;

/** Who pays what it costs: the members, own financing and grants, and what nobody pays; surplus is taken off (F3). They add up to the total. */
export function fundingParts(outcomes: readonly Outcome[], { text }: ChartContext): readonly YearPart[] {
  const members: YearPart = {
    id: 'members',
    name: text.t('chart.part.members'),
    amounts: outcomes.map(({ membersTotal }) => membersTotal.amounts),
  };
  const funding = (outcomes[0]?.funding ?? []).map(({ id, name }, place): YearPart => ({
    id,
    name,
    amounts: outcomes.map((outcome) => outcome.funding[place]?.amounts ?? []),
  }));
  const rests = RESTS.map((rest): YearPart => ({
    id: rest,
    name: text.t(`chart.part.${rest}`),
    amounts: outcomes.map((outcome) => outcome[rest].amounts),
  }));
  const surplus: YearPart = {
    id: 'surplus',
    name: text.t('chart.part.surplus'),
    amounts: outcomes.map((outcome) =>
      outcome.surplus.amounts.map((amount) => (amount === null ? null : subtractMoney(NO_MONEY, amount))),
    ),
  };
  return [members, ...funding, ...[...rests, surplus].filter(isSomething)];
}

function isSomething({ amounts }: YearPart): boolean {
  return amounts.flat().some((amount) => amount !== NO_MONEY);
}

/** The parts that are drawn: where there are many, the largest and one of all the others together. */
export function drawnParts(parts: readonly YearPart[], { text }: ChartContext): readonly YearPart[] {
  if (parts.length <= MOST_PARTS) return parts;
  const largest = [...parts].sort((one, other) => sizeOf(other) - sizeOf(one)).slice(0, MOST_PARTS - 1);
  const others = parts.filter((part) => !largest.includes(part));
  const amounts = (others[0]?.amounts ?? []).map((years, scenario) =>
    years.map((_, year) => sumMoney(others.map((part) => part.amounts[scenario]?.[year] ?? null))),
  );
  const name = text.t('chart.part.others', { count: others.length });
  return [...parts.filter((part) => largest.includes(part)), { id: 'others', name, amounts }];
}

function sizeOf({ amounts }: YearPart): number {
  return Math.max(0, ...amounts.flat().map((amount) => Math.abs(Number(amount ?? NO_MONEY))));
}

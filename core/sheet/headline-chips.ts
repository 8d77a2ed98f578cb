import { message } from '../message.ts';
import type { Outcome } from '../outcome.ts';
import type { Plan } from '../plan/schema.ts';
import { membersCapped } from './capped-sentence.ts';
import { membersOver, withCeiling } from './ceiling-excess.ts';
import { grantsUsedUp } from './grant-sentence.ts';
import type { HeadlineChip } from './headline-data.ts';
import { isBelowMinimum, joinedCounts } from './membership-sentence.ts';
import { yearsNotComputed } from './not-computed-sentence.ts';

/** What is worth counting beside the headline: faults first, then ceilings and grants, then what differs from the base. */
export function headlineChips(plan: Plan, outcome: Outcome, overrides: number): readonly HeadlineChip[] {
  return [
    ...warningChips(plan, outcome),
    ...ceilingChips(outcome),
    ...grantChips(outcome),
    ...overrideChips(overrides),
  ];
}

function warningChips(plan: Plan, outcome: Outcome): readonly HeadlineChip[] {
  const chips: HeadlineChip[] = [];
  if (yearsNotComputed(outcome).length > 0)
    chips.push({ kind: 'warning', message: message('headline.chip.notComputed') });
  if (joinedCounts(outcome).includes(0))
    chips.push({ kind: 'warning', message: message('headline.chip.nobody') });
  else if (isBelowMinimum(plan, outcome))
    chips.push({ kind: 'warning', message: message('headline.chip.tooFew') });
  if (isPartlyUnfunded(outcome)) chips.push({ kind: 'warning', message: message('headline.chip.unfunded') });
  return chips;
}

/** Whether somebody takes part in every year, and something has nobody to pay it all the same. */
function isPartlyUnfunded(outcome: Outcome): boolean {
  const { sum } = outcome.unfunded;
  return sum !== null && sum > 0n && !joinedCounts(outcome).includes(0);
}

function ceilingChips(outcome: Outcome): readonly HeadlineChip[] {
  const count = membersOver(outcome).length;
  if (count > 0) return [{ kind: 'over', message: message('headline.chip.over', { count }) }];
  const capped = membersCapped(outcome).length;
  if (capped > 0) return [{ kind: 'ok', message: message('headline.chip.capped', { count: capped }) }];
  const isTested = withCeiling(outcome).length > 0 && yearsNotComputed(outcome).length === 0;
  return isTested ? [{ kind: 'ok', message: message('headline.chip.noneOver') }] : [];
}

/** A grant's cap is a ceiling too. */
function grantChips(outcome: Outcome): readonly HeadlineChip[] {
  const count = grantsUsedUp(outcome).length;
  return count === 0 ? [] : [{ kind: 'over', message: message('headline.chip.grants', { count }) }];
}

function overrideChips(count: number): readonly HeadlineChip[] {
  return count === 0 ? [] : [{ kind: 'override', message: message('headline.chip.overrides', { count }) }];
}

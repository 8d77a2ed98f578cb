import { message } from '../message.ts';
import type { Outcome } from '../outcome.ts';
import type { Plan } from '../plan/schema.ts';
import { membersOver, withCeiling } from './ceiling-sentence.ts';
import type { HeadlineChip } from './headline-data.ts';
import { isBelowMinimum, joinedCounts } from './membership-sentence.ts';
import { yearsNotComputed } from './not-computed-sentence.ts';

/** What is worth counting beside the headline: faults first, then ceilings, then what differs from the base. */
export function headlineChips(plan: Plan, outcome: Outcome, overrides: number): readonly HeadlineChip[] {
  return [...warningChips(plan, outcome), ...ceilingChips(outcome), ...overrideChips(overrides)];
}

function warningChips(plan: Plan, outcome: Outcome): readonly HeadlineChip[] {
  const chips: HeadlineChip[] = [];
  if (yearsNotComputed(outcome).length > 0)
    chips.push({ kind: 'warning', message: message('headline.chip.notComputed') });
  if (joinedCounts(outcome).includes(0))
    chips.push({ kind: 'warning', message: message('headline.chip.nobody') });
  else if (isBelowMinimum(plan, outcome))
    chips.push({ kind: 'warning', message: message('headline.chip.tooFew') });
  return chips;
}

function ceilingChips(outcome: Outcome): readonly HeadlineChip[] {
  const count = membersOver(outcome).length;
  if (count > 0) return [{ kind: 'over', message: message('headline.chip.over', { count }) }];
  const isTested = withCeiling(outcome).length > 0 && yearsNotComputed(outcome).length === 0;
  return isTested ? [{ kind: 'ok', message: message('headline.chip.noneOver') }] : [];
}

function overrideChips(count: number): readonly HeadlineChip[] {
  return count === 0 ? [] : [{ kind: 'override', message: message('headline.chip.overrides', { count }) }];
}

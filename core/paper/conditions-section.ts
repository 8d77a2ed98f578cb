import { message, type Message } from '../message.ts';
import type { MemberOutcome } from '../outcome.ts';
import { isBelowMinimum, joinedCounts } from '../sheet/membership-sentence.ts';
import { amountWords } from './amount-words.ts';
import { ceilingWords } from './ceiling-words.ts';
import { listOf, paragraph, type SectionContent } from './paper-content.ts';
import type { PaperContext } from './paper-context.ts';
import { namesInWords, partiesInWords } from './party-words.ts';

/** As many members' ceilings as are listed one by one. */
const MOST_LISTED = 12;

/** What must hold for the figures to hold: how many join, that all do, ceilings, grants, what is not paid for. */
export function conditionsSection(context: PaperContext): SectionContent {
  const items = [
    ...minimum(context),
    ...allJoin(context),
    ...ceilings(context),
    ...ceilingRule(context),
    ...fundingComes(context),
    ...shortYears(context),
  ];
  const intro = message(items.length === 0 ? 'paper.conditions.none' : 'paper.conditions.intro');
  return { id: 'conditions', text: [paragraph(intro), ...listOf(items)], exhibits: [] };
}

function minimum({ plan, outcome }: PaperContext): readonly Message[] {
  if (plan.minimumMembers === null) return [];
  const count = Number(plan.minimumMembers.value);
  const parties = partiesInWords(plan, count);
  if (!isBelowMinimum(plan, outcome)) return [message('paper.conditions.minimum', { count, parties })];
  const fewest = partiesInWords(plan, Math.min(...joinedCounts(outcome)));
  return [message('paper.conditions.tooFew', { count, parties, fewest })];
}

/** Fewer or more members change every amount. */
function allJoin({ joined }: PaperContext): readonly Message[] {
  return joined.length > 1 ? [message('paper.conditions.allJoin', { names: namesInWords(joined) })] : [];
}

function ceilings({ joined, member, outcome }: PaperContext): readonly Message[] {
  const held = member ? joined.filter(({ id }) => id === member.id) : joined;
  const withCeiling = held.filter(({ ceiling }) => ceiling !== null);
  if (withCeiling.length > MOST_LISTED)
    return [message('paper.conditions.ceilings', { count: withCeiling.length })];
  return withCeiling.flatMap(({ name, ceiling }: MemberOutcome) =>
    ceiling
      ? [message('paper.conditions.ceiling', { member: name, ceiling: ceilingWords(ceiling, outcome) })]
      : [],
  );
}

/** What is done above a ceiling (T3, T4), where that is not just to test it. */
function ceilingRule({ plan, joined }: PaperContext): readonly Message[] {
  if (plan.ceilingRule === 'test' || !joined.some(({ ceiling }) => ceiling !== null)) return [];
  return [message(plan.ceilingRule === 'spread' ? 'paper.conditions.spread' : 'paper.conditions.toHost')];
}

function fundingComes({ outcome }: PaperContext): readonly Message[] {
  return outcome.funding
    .filter(({ sum }) => sum !== 0n)
    .map(({ kind, name, sum }) => {
      const values = { funding: name, amount: amountWords(sum, outcome.unit) };
      return message(kind === 'grant' ? 'paper.conditions.grant' : 'paper.conditions.own', values);
    });
}

/** Years that are not whole cost less (Y1). */
function shortYears({ plan }: PaperContext): readonly Message[] {
  return plan.years
    .filter(({ months }) => months < 12)
    .map(({ year, months }) => message('paper.conditions.months', { year, count: months }));
}

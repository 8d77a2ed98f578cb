import { message } from '../message.ts';
import { perInhabitant } from '../numbers/per-inhabitant.ts';
import type { MemberOutcome } from '../outcome.ts';
import { amountExplanation } from './amount-explanation.ts';
import { ceilingExplanation } from './ceiling-explanation.ts';
import type { ExplainContext, YearPlace } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { inputExplanation } from './input-explanation.ts';
import { perInhabitantExplanation } from './per-inhabitant-explanation.ts';
import { memberSum } from './member-sum.ts';
import { partOfSumExplanation } from './part-of-sum-explanation.ts';
import { shareExplanation } from './share-explanation.ts';
import { shownWeight, weightCell } from './weight-explanation.ts';

/** Why a cell of a member's row is what it is; `null` for its name, and where it has no value. */
export function memberExplanation(
  context: ExplainContext,
  member: MemberOutcome,
  column: string,
  place: YearPlace | null,
): Explanation | null {
  if (place) return member.joined[place.position] ? amountExplanation(context, member, place) : null;
  switch (column) {
    case 'joined':
      return inputExplanation(context, `member:${member.id}.joined`, null, `member:${member.id}/joined`);
    case 'weight':
      return shownWeight(context, member);
    case 'share':
      return takesPart(member) ? memberShare(context, member) : null;
    case 'sum':
      return takesPart(member) ? memberSum(context, member) : null;
    case 'perInhabitant':
      return takesPart(member) ? memberPerInhabitant(context, member) : null;
    case 'ceiling':
      return ceilingExplanation(context, member);
    default:
      return null;
  }
}

function memberShare(context: ExplainContext, member: MemberOutcome): Explanation | null {
  return member.share
    ? shareExplanation(context, member, member.share)
    : partOfSumExplanation(context, member);
}

function takesPart({ joined }: MemberOutcome): boolean {
  return joined.includes(true);
}

function memberPerInhabitant(context: ExplainContext, member: MemberOutcome): Explanation | null {
  const value = perInhabitant(member.sum, member.population);
  if (value === null || member.sum === null || member.population === null) return null;
  const row = `member:${member.id}`;
  const population = () => inputExplanation(context, `${row}.population`, null) ?? [];
  return perInhabitantExplanation(context, {
    title: message('explain.title.perInhabitant', { member: member.name }),
    row,
    value,
    sum: member.sum,
    population: member.population,
    populationCell: weightCell(context, member.id, { kind: 'population' }),
    parts: () => [memberSum(context, member) ?? [], population()].flat(),
  });
}

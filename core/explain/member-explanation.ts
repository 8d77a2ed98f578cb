import { message } from '../message.ts';
import { perInhabitant } from '../numbers/per-inhabitant.ts';
import type { MemberOutcome } from '../outcome.ts';
import { amountExplanation } from './amount-explanation.ts';
import { ceilingExplanation } from './ceiling-explanation.ts';
import type { ExplainContext, YearPlace } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { inputExplanation } from './input-explanation.ts';
import { perInhabitantExplanation } from './per-inhabitant-explanation.ts';
import { sharesByYear, shareExplanation } from './share-explanation.ts';
import { seriesSum } from './total-explanation.ts';
import { weightExplanation } from './weight-explanation.ts';

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
      return weightExplanation(context, member, null);
    case 'share':
      return member.share ? shareExplanation(context, member, member.share) : sharesByYear(context, member);
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

function takesPart({ joined }: MemberOutcome): boolean {
  return joined.includes(true);
}

/** What a member pays over the years (A5). */
export function memberSum(context: ExplainContext, member: MemberOutcome): Explanation | null {
  return seriesSum(context, onlyJoinedYears(member), {
    row: `member:${member.id}`,
    title: message('explain.title.paysInSum', { member: member.name }),
    yearOf: (place) => amountExplanation(context, member, place),
  });
}

/** Years in which it takes no part are not spelled out as zeros. */
function onlyJoinedYears({ amounts, sum, joined }: MemberOutcome) {
  return { amounts: amounts.map((amount, position) => (joined[position] ? amount : null)), sum };
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
    populationCell: context.plan.key.kind === 'column' ? `input:${row}.population` : `${row}/weight`,
    parts: () => [memberSum(context, member) ?? [], population()].flat(),
  });
}

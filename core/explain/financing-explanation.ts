import { message } from '../message.ts';
import type { MemberOutcome } from '../outcome.ts';

import {
  joinedMembers,
  totalPerInhabitant,
  totalPopulation,
  totalShare,
  totalWeight,
} from '../sheet/members-total.ts';
import { weightColumnOf } from '../sheet/weight-column.ts';
import { numeral, sentence } from '../sheet/words.ts';
import { amountExplanation } from './amount-explanation.ts';
import { explanation } from './build-explanation.ts';
import type { ExplainContext, YearPlace } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { inputExplanation } from './input-explanation.ts';
import { memberSum } from './member-sum.ts';
import { perInhabitantExplanation } from './per-inhabitant-explanation.ts';
import { shareExplanation } from './share-explanation.ts';
import { sumExplanation } from './sum-explanation.ts';
import { seriesSum } from './series-sum.ts';
import { percentOf, weightValue } from './values.ts';
import { shownWeight } from './weight-explanation.ts';

const ROW = 'financingTotal';

/** Why a cell of the members' total is what it is; `null` where it has no value. */
export function financingExplanation(
  context: ExplainContext,
  column: string,
  place: YearPlace | null,
): Explanation | null {
  if (place) return financingYear(context, place);
  switch (column) {
    case 'joined':
      return joinedCount(context);
    case 'weight':
      return weightTotal(context);
    case 'share':
      return shareTotal(context);
    case 'sum':
      return financingSum(context);
    case 'perInhabitant':
      return perInhabitantTotal(context);
    default:
      return null;
  }
}

/** What the members pay together in a year: their amounts as shown (A4). */
export function financingYear(context: ExplainContext, place: YearPlace): Explanation | null {
  const { members, membersTotal } = context.outcome;
  const result = membersTotal.amounts[place.position] ?? null;
  if (result === null) return null;
  const summands = members.flatMap(({ id, joined, amounts }) => {
    const amount = amounts[place.position] ?? null;
    return amount === null || !joined[place.position]
      ? []
      : [{ amount, cell: `member:${id}/y${place.year}` }];
  });
  const title = message('explain.title.membersPay', { year: place.year });
  return sumExplanation(
    context,
    { rule: 'A4', cell: `${ROW}/y${place.year}`, title, result, summands },
    () =>
      summands.length === 0
        ? membershipOf(context, members, place.year)
        : members.flatMap((member) => amountExplanation(context, member, place) ?? []),
  );
}

/** Whether each of these members takes part. */
function membershipOf(
  context: ExplainContext,
  members: readonly MemberOutcome[],
  year: number | null,
): readonly Explanation[] {
  return members.flatMap(
    ({ id }) => inputExplanation(context, `member:${id}.joined`, year, `member:${id}/joined`) ?? [],
  );
}

/** What the members pay together over the years (A5). */
export function financingSum(context: ExplainContext): Explanation | null {
  return seriesSum(context, context.outcome.membersTotal, {
    row: ROW,
    title: message('explain.title.membersPayInSum'),
    yearOf: (place) => financingYear(context, place),
  });
}

function joinedCount(context: ExplainContext): Explanation {
  const joined = joinedMembers(context.outcome);
  const title = message('explain.title.joinedCount');
  const value = joined.length;
  const values = {
    count: value,
    number: numeral(value),
    members: { kind: 'list', items: joined.map(({ name }) => name) },
  } as const;
  const said = value === 0 ? message('explain.nobodyJoined') : message('explain.joinedCount', values);
  return explanation({ rule: 'A1', cell: `${ROW}/joined`, title, value, sentence: said }, () =>
    membershipOf(context, value === 0 ? context.outcome.members : joined, null),
  );
}

/** The inhabitants, or the values of the key column that is shown, of all who take part. */
function weightTotal(context: ExplainContext): Explanation | null {
  const total = totalWeight(context.plan, context.outcome);
  if (!total) return null;
  const value = weightValue(total);
  const title = message('explain.title.weights');
  return explanation(
    {
      rule: 'K1',
      cell: `${ROW}/weight`,
      title,
      value,
      sentence: message('explain.is', { title: sentence(title), value }),
    },
    () => joinedMembers(context.outcome).flatMap((member) => shownWeight(context, member) ?? []),
  );
}

/** The shares add up to the whole (A2), or the members' sum is the whole of itself. */
function shareTotal(context: ExplainContext): Explanation | null {
  const total = totalShare(context.plan, context.outcome);
  if (!total) return null;
  const value = percentOf(total.value, total.decimals);
  const title = total.isOfShares ? message('explain.title.shares') : message('explain.title.partsOfSum');
  return explanation(
    {
      rule: total.isOfShares ? 'A2' : 'A5',
      cell: `${ROW}/share`,
      title,
      value,
      sentence: message('explain.is', { title: sentence(title), value }),
    },
    () =>
      total.isOfShares
        ? joinedMembers(context.outcome).flatMap((member) =>
            member.share ? shareExplanation(context, member, member.share) : [],
          )
        : [financingSum(context)].filter((part) => part !== null),
  );
}

function perInhabitantTotal(context: ExplainContext): Explanation | null {
  const value = totalPerInhabitant(context.outcome);
  const population = totalPopulation(context.outcome);
  const { sum } = context.outcome.membersTotal;
  if (value === null || population === null || sum === null) return null;
  const title = message('explain.title.perInhabitantAll');
  return perInhabitantExplanation(context, {
    title,
    row: ROW,
    value,
    sum,
    population,
    // Where the weights are the key's own, no cell shows the inhabitants together.
    populationCell: weightColumnOf(context.plan) ? null : `${ROW}/weight`,
    parts: () => joinedMembers(context.outcome).flatMap((member) => memberSum(context, member) ?? []),
  });
}

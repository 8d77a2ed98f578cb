import { message, type MessageValue } from '../message.ts';
import type { MemberOutcome, Share } from '../outcome.ts';
import type { Plan } from '../plan/schema.ts';
import { numeral, sentence } from '../sheet/words.ts';
import { explanation } from './build-explanation.ts';
import type { ExplainContext } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { inputExplanation } from './input-explanation.ts';
import { weightValue } from './values.ts';

/** What the key's weights are counted in: "invånare", or the key column's unit or name. */
export function weightUnit({ key, keyColumns, keys }: Plan): MessageValue {
  if (key.kind === 'population') return sentence(message('explain.unit.inhabitants'));
  if (key.kind === 'equal') return sentence(message('explain.unit.parts'));
  if (key.kind === 'own') return keys.find(({ id }) => id === key.key)?.name ?? key.key;
  const column = keyColumns.find(({ id }) => id === key.column);
  return column?.unit || column?.name || key.column;
}

/** The input that a member's weight is: inhabitants (K7), or its value in the key column (K1). */
export function weightExplanation(
  context: ExplainContext,
  { id }: MemberOutcome,
  year: number | null,
): Explanation | null {
  const { key } = context.plan;
  const cell = `member:${id}/weight`;
  return key.kind === 'column'
    ? inputExplanation(context, `member:${id}.key:${key.column}`, year, cell)
    : inputExplanation(context, `member:${id}.population`, null, cell);
}

/** The weights of all who take part in the share's year, added up; equal parts are counted. */
export function totalWeightExplanation(context: ExplainContext, share: Share): Explanation {
  const { plan, outcome } = context;
  const parties = outcome.members.filter(({ shares }) =>
    shares.some(({ year, pool }) => year === share.year && pool === share.pool),
  );
  const isEqual = plan.key.kind === 'equal';
  const count = parties.length;
  const value = weightValue(share.totalWeight);
  const title = message('explain.title.totalWeight', {
    count,
    number: numeral(count),
    unit: weightUnit(plan),
  });
  return explanation(
    {
      rule: isEqual ? 'K2' : 'K1',
      cell: isEqual ? 'financingTotal/joined' : 'financingTotal/weight',
      title,
      value,
      sentence: message('explain.is', { title: sentence(title), value }),
    },
    () => (isEqual ? [] : parties.flatMap((member) => weightExplanation(context, member, share.year) ?? [])),
  );
}

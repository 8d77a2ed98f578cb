import { message, type MessageValue } from '../message.ts';
import { compareRatios } from '../numbers/ratio.ts';
import type { MemberOutcome, Share } from '../outcome.ts';
import { rowOf } from '../plan/row-index.ts';
import type { DividesBy, Plan } from '../plan/schema.ts';
import { joinedMembers, totalWeight } from '../sheet/members-total.ts';
import { weightColumnOf } from '../sheet/weight-column.ts';
import { numeral, sentence } from '../sheet/words.ts';
import { explanation } from './build-explanation.ts';
import type { ExplainContext } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { inputExplanation } from './input-explanation.ts';
import { weightValue } from './values.ts';

/** What weights are counted in: "invånare", "procent", or the key column's unit or name. */
export function weightUnit({ keyColumns }: Pick<Plan, 'keyColumns'>, by: DividesBy): MessageValue {
  switch (by.kind) {
    case 'population':
      return sentence(message('explain.unit.inhabitants'));
    case 'equal':
      return sentence(message('explain.unit.parts'));
    case 'percents':
      return sentence(message('explain.unit.percent'));
    case 'column': {
      const column = rowOf(keyColumns, by.column);
      return column?.unit || column?.name || by.column;
    }
  }
}

/** The cell of a member's weight: the sheet's own where its weight column shows it, else the input; `null` for equal parts. */
export function weightCell({ plan }: ExplainContext, id: string, by: DividesBy): string | null {
  if (by.kind === 'equal') return null;
  const input = by.kind === 'population' ? 'population' : `key:${by.column}`;
  return isInWeightColumn(plan, by) ? `member:${id}/weight` : `input:member:${id}.${input}`;
}

function isInWeightColumn(plan: Plan, by: DividesBy): boolean {
  const column = weightColumnOf(plan);
  if (by.kind === 'equal') return false;
  return by.kind === 'population' ? column === null : column?.id === by.column;
}

/** The input that a member's weight is: inhabitants (K7), or its value in a key column (K1, K3); `null` for equal parts. */
export function weightExplanation(
  context: ExplainContext,
  { id }: Pick<MemberOutcome, 'id'>,
  by: DividesBy,
  year: number | null,
): Explanation | null {
  const cell = weightCell(context, id, by);
  if (by.kind === 'equal' || cell === null) return null;
  return by.kind === 'population'
    ? inputExplanation(context, `member:${id}.population`, null, cell)
    : inputExplanation(context, `member:${id}.key:${by.column}`, year, cell);
}

/** What the sheet's weight column shows of a member. */
export function shownWeight(context: ExplainContext, member: Pick<MemberOutcome, 'id'>): Explanation | null {
  const column = weightColumnOf(context.plan);
  return weightExplanation(
    context,
    member,
    column ? { kind: 'column', column: column.id } : { kind: 'population' },
    null,
  );
}

/** The cell of the weights of all who take part in a share, added up; `null` where the sheet has no such figure. */
export function totalWeightCell(context: ExplainContext, share: Share, by: DividesBy): string | null {
  const { plan, outcome } = context;
  const count = joinedMembers(outcome).length;
  if (by.kind === 'equal') return share.totalWeight.n === BigInt(count) ? 'financingTotal/joined' : null;
  const total = isInWeightColumn(plan, by) ? totalWeight(plan, outcome) : null;
  return total && compareRatios(total, share.totalWeight) === 0 ? 'financingTotal/weight' : null;
}

/** The weights of all who take part in a share, added up; equal parts are counted. */
export function totalWeightExplanation(context: ExplainContext, share: Share, by: DividesBy): Explanation {
  const { plan, outcome } = context;
  const parties = outcome.members.filter(({ shares }) => shares.some((each) => isSameWhole(each, share)));
  const count = parties.length;
  const value = weightValue(share.totalWeight);
  const title = message('explain.title.totalWeight', {
    count,
    number: numeral(count),
    unit: weightUnit(plan, by),
  });
  return explanation(
    {
      rule: ruleOf(by),
      cell: totalWeightCell(context, share, by) ?? `pool:${share.pool}/y${share.year}`,
      title,
      value,
      sentence: message('explain.is', { title: sentence(title), value }),
    },
    () =>
      parties.flatMap(
        (member) =>
          weightExplanation(context, member, by, share.year) ??
          inputExplanation(context, `member:${member.id}.joined`, share.year) ??
          [],
      ),
  );
}

/** Whether two shares are of the same part of the same pool in the same year. */
export function isSameWhole(a: Share, b: Share): boolean {
  return a.year === b.year && a.pool === b.pool && a.part === b.part;
}

/** The rule that a part divides by. */
export function ruleOf(by: DividesBy): 'K1' | 'K2' | 'K3' {
  if (by.kind === 'equal') return 'K2';
  return by.kind === 'percents' ? 'K3' : 'K1';
}

import { issue, type Issue } from '../outcome.ts';
import type { DividesBy, Plan } from '../plan/schema.ts';
import { rememberedBy } from '../remembered.ts';
import { issuesByMember, yearList } from './issues-by-member.ts';
import { saidOnce } from './said-once.ts';
import { shareIssues } from './share-issues.ts';
import type { Candidate, Sharing } from './sharing.ts';

/**
 * A1: what is to be said of who divides and by what, and of their shares: `weightMissing`, `weightNotPositive`, at the
 * weight, for each member with the years; then those of `shareIssues`. The same list for the same members, sharing and
 * place of the weights, so that an edit of a cost line looks for none.
 */
export function weightIssues(plan: Pick<Plan, 'members' | 'key'>, sharing: Sharing): readonly Issue[] {
  const byCell = remembered(sharing, plan.members);
  const cell = weightCellOf(plan, sharing.by);
  const issues = byCell.get(cell) ?? compute(plan.members, sharing, cell);
  byCell.set(cell, issues);
  return issues;
}

const remembered = rememberedBy(
  (_sharing: Sharing, _members: Plan['members']) => new Map<string, readonly Issue[]>(),
);

/** Where a weight is: in the sheet's own column where it is the plan's key, else at its input. `*` stands for the id. */
function weightCellOf(plan: Pick<Plan, 'key'>, by: DividesBy): string {
  const isPlans = plan.key.kind !== 'own' && isSame(plan.key, by);
  if (isPlans || by.kind === 'equal') return 'member:*/weight';
  return by.kind === 'population' ? 'input:member:*.population' : `input:member:*.key:${by.column}`;
}

function isSame(a: DividesBy, b: DividesBy): boolean {
  return a.kind === b.kind && ('column' in a ? a.column : '') === ('column' in b ? b.column : '');
}

function compute(members: Plan['members'], { years }: Sharing, cell: string): readonly Issue[] {
  const at = (code: string, isFaulty: (weight: Candidate['weight']) => boolean) =>
    issuesByMember(
      members,
      years.map(({ year, joined }) => ({
        year,
        positions: joined.filter(({ weight }) => isFaulty(weight)).map(({ position }) => position),
      })),
      ({ id, name }, inYears) =>
        issue(code, 'error', cell.replace('*', id), { member: name, years: yearList(inYears) }),
    );
  return saidOnce([
    ...at('weightMissing', (weight) => weight === null),
    ...at('weightNotPositive', (weight) => weight !== null && weight.n <= 0n),
    ...shareIssues(members, years),
  ]);
}

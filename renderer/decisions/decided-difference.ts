import {
  moneyOfText,
  planDiff,
  planOfDecision,
  sumMoney,
  type Decision,
  type Plan,
  type PlanDiff,
  type ResultChange,
  type Series,
} from '../../core/index.ts';

/**
 * What was decided beside what a scenario comes to now. The members' decided amounts are those that the decision keeps:
 * they are what was decided, also where a later version of the program would compute another figure.
 */
export function decidedDifference(decision: Decision, plan: Plan, scenario: string): PlanDiff {
  const decided = planOfDecision(decision);
  const diff = planDiff({ plan: decided, scenario: decided.base.id }, { plan, scenario });
  return { ...diff, results: diff.results.map((row) => withKeptAmounts(row, decision)) };
}

function withKeptAmounts(row: ResultChange, decision: Decision): ResultChange {
  const kept = keptSeries(row, decision);
  return kept ? { ...row, before: kept } : row;
}

/** By id; where the member has been added anew since, by its name. */
function keptSeries({ id, name, before }: ResultChange, { plan, amounts }: Decision): Series | null {
  if (!before || !id.startsWith('member:')) return null;
  const own = amounts[id.slice('member:'.length)];
  const named = plan.members.find((member) => member.name === name);
  const texts = own ?? (named && amounts[named.id]);
  if (!texts) return null;
  const kept = texts.map((text) => (text === null ? null : moneyOfText(text, plan.unit)));
  return { amounts: kept, sum: sumMoney(kept) };
}

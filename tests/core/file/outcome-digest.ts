import { calculate } from '../../../core/calculate.ts';
import { moneyText } from '../../../core/numbers/money.ts';
import type { Series } from '../../../core/outcome.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import { scenariosOf } from '../../../core/scenario/scenarios.ts';

/** What a plan came to in each scenario, one amount a year, `-` for none: what a golden file's figures are pinned by. */
export function outcomeDigest(plan: Plan): Record<string, unknown> {
  return Object.fromEntries(scenariosOf(plan).map(({ id }) => [id, digestOf(plan, id)]));
}

function digestOf(plan: Plan, scenario: string) {
  const outcome = calculate(plan, scenario);
  const text = ({ amounts }: Pick<Series, 'amounts'>) =>
    amounts.map((amount) => (amount === null ? '-' : moneyText(amount, plan.unit))).join(' ');
  const byId = (rows: readonly (Series & { readonly id: string })[]) =>
    Object.fromEntries(rows.map((row) => [row.id, text(row)]));
  const { roundingDifference, hostPart, unfunded, surplus, unallocated } = outcome;
  const rests = [roundingDifference, hostPart, unfunded, surplus, unallocated];
  return {
    total: text(outcome.total),
    toShare: text(outcome.toShare),
    lines: byId(outcome.lines),
    ...(outcome.funding.length > 0 && { funding: byId(outcome.funding) }),
    members: byId(outcome.members),
    rests: rests.map(text).join(' | '),
  };
}

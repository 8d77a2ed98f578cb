import { calculate } from '../../../core/calculate.ts';
import { moneyText, type Money } from '../../../core/numbers/money.ts';
import type { Outcome, Series } from '../../../core/outcome.ts';
import type { Plan } from '../../../core/plan/schema.ts';

/** Amounts as figures of the plan's unit; `null` where there is none. */
export function figures(
  { amounts }: Pick<Series, 'amounts'>,
  { unit }: Pick<Plan, 'unit'>,
): readonly (number | null)[] {
  return amounts.map((amount) => figure(amount, { unit }));
}

/** One amount as a figure of the plan's unit. */
export function figure(amount: Money | null, { unit }: Pick<Plan, 'unit'>): number | null {
  return amount === null ? null : Number(moneyText(amount, unit));
}

/** The base's outcome and the amounts of its members by name, in the plan's unit. */
export function calculated(plan: Plan, scenario = plan.base.id) {
  const outcome = calculate(plan, scenario);
  const members = Object.fromEntries(outcome.members.map((member) => [member.name, figures(member, plan)]));
  return { outcome, members };
}

/** Rows by what they are called, in the plan's unit. */
export function funded(outcome: Outcome, plan: Plan) {
  return Object.fromEntries(
    outcome.funding.map((row) => [
      row.name,
      {
        paid: figures(row, plan),
        entitled: figures({ amounts: row.entitled }, plan),
        overCap: figures({ amounts: row.overCap }, plan),
        unused: figures({ amounts: row.unused }, plan),
      },
    ]),
  );
}

import { calculate, setInput, type Money, type Plan } from '../../core/index.ts';

/** What a member would pay. */
export interface PreviewRow {
  readonly id: string;
  readonly name: string;
  /** `null`: a figure that the key needs is missing. */
  readonly amount: Money | null;
}

export interface KeyPreview {
  readonly year: number;
  /** Joined members in that year. */
  readonly rows: readonly PreviewRow[];
  readonly unfunded: Money | null;
  readonly surplus: Money | null;
}

/** What each member would pay in the first year if the plan went by the key, in a scenario. `null` where it cannot be chosen. */
export function keyPreview(plan: Plan, scenario: string, key: string): KeyPreview | null {
  const chosen = setInput(plan, {
    scenario,
    input: 'plan.key',
    year: null,
    value: { kind: 'own', key },
  });
  if (!chosen.ok) return null;
  const { years, members, unfunded, surplus } = calculate(chosen.value.plan, scenario);
  const rows = members
    .filter(({ joined }) => joined[0])
    .map(({ id, name, amounts }) => ({ id, name, amount: amounts[0] ?? null }));
  return {
    year: years[0] ?? 0,
    rows,
    unfunded: unfunded.amounts[0] ?? null,
    surplus: surplus.amounts[0] ?? null,
  };
}

import type { FundingOutcome, Issue, LineOutcome, MemberOutcome, Outcome } from '../outcome.ts';
import type { Plan } from '../plan/schema.ts';
import { overridesOf, type Override } from '../scenario/overrides-of.ts';
import { resolve } from '../scenario/resolve.ts';

/** What every row of one sheet is built from. */
export interface SheetContext {
  /** With the scenario's values. */
  readonly plan: Plan;
  /** With the base's values. */
  readonly basePlan: Plan;
  readonly outcome: Outcome;
  /** Worked out only where a row shows the base's figure. */
  readonly baseOutcome: () => Outcome;
  readonly lines: ReadonlyMap<string, LineOutcome>;
  readonly funding: ReadonlyMap<string, FundingOutcome>;
  readonly members: ReadonlyMap<string, MemberOutcome>;
  /** By input; several where single years are overridden. */
  readonly overrides: ReadonlyMap<string, readonly Override[]>;
  /** By the cell that the issue names. */
  readonly issues: ReadonlyMap<string, readonly Issue[]>;
  /** Rows that have an override, an issue or a note on an input: all others are as they were built. */
  readonly annotated: ReadonlySet<string>;
}

/** Gathers it once, so that a row costs no search. */
export function sheetContext(
  plan: Plan,
  scenarioId: string,
  outcome: Outcome,
  outcomeOfBase: () => Outcome,
): SheetContext {
  const overrides = overridesOf(plan, scenarioId);
  return {
    plan: resolve(plan, scenarioId),
    basePlan: plan,
    outcome,
    baseOutcome: once(outcomeOfBase),
    lines: new Map(outcome.lines.map((line) => [line.id, line])),
    funding: new Map(outcome.funding.map((row) => [row.id, row])),
    members: new Map(outcome.members.map((member) => [member.id, member])),
    overrides: grouped(overrides, ({ input }) => input.id),
    issues: grouped(outcome.issues, ({ cell }) => cell),
    annotated: new Set([
      ...overrides.map(({ input }) => input.row),
      ...outcome.issues.map(({ cell }) => rowOfCell(cell)),
      ...Object.keys(plan.remarks).map((input) => rowOfCell(`input:${input}`)),
    ]),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** The row that an issue's cell is in: of `line:a/y2025`, and of `input:line:a.amount`. */
function rowOfCell(cell: string): string {
  return cell.startsWith('input:')
    ? cell.slice('input:'.length).replace(/\..*$/, '')
    : cell.replace(/\/.*$/, '');
}

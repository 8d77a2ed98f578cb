import { rowOf } from '../plan/row-index.ts';
import type { Plan } from '../plan/schema.ts';
import { scenarioOf, scenariosOf } from '../scenario/scenarios.ts';
import { changeScenario } from './overrides.ts';
import { replaceRow } from './replace-row.ts';

/** What has a name and a note, and whose name must differ from `others`. */
export interface NamedRow {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly others: readonly { readonly id: string; readonly name: string }[];
  /** The plan with this row's name or note replaced. */
  readonly write: (change: { readonly name: string } | { readonly note: string }) => Plan;
}

/** The row that `plan`, `line:<id>`, `member:<id>` or `scenario:<id>` (the base too) names; `null` where there is none. */
export function namedRow(plan: Plan, row: string): NamedRow | null {
  const [kind = '', id = ''] = row.split(':');
  switch (kind) {
    case 'plan':
      return { ...plan, others: [], write: (change) => ({ ...plan, ...change }) };
    case 'line':
      return namedLine(plan, id);
    case 'member':
      return namedMember(plan, id);
    case 'scenario':
      return namedScenario(plan, id);
    default:
      return null;
  }
}

function namedLine(plan: Plan, id: string): NamedRow | null {
  const line = rowOf(plan.lines, id);
  if (!line) return null;
  const write: NamedRow['write'] = (change) => ({
    ...plan,
    lines: replaceRow(plan.lines, { ...line, ...change }),
  });
  return { ...line, others: plan.lines, write };
}

function namedMember(plan: Plan, id: string): NamedRow | null {
  const member = rowOf(plan.members, id);
  if (!member) return null;
  const write: NamedRow['write'] = (change) => ({
    ...plan,
    members: replaceRow(plan.members, { ...member, ...change }),
  });
  return { ...member, others: plan.members, write };
}

function namedScenario(plan: Plan, id: string): NamedRow | null {
  const others = scenariosOf(plan);
  if (id === plan.base.id) {
    return { ...plan.base, others, write: (change) => ({ ...plan, base: { ...plan.base, ...change } }) };
  }
  const scenario = scenarioOf(plan, id);
  if (!scenario) return null;
  const write: NamedRow['write'] = (change) => changeScenario(plan, id, (each) => ({ ...each, ...change }));
  return { ...scenario, others, write };
}

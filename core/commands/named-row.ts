import { rowOf } from '../plan/row-index.ts';
import type { Plan, Source } from '../plan/schema.ts';
import { scenarioOf, scenariosOf } from '../scenario/scenarios.ts';
import { changeScenario } from './overrides.ts';
import { replaceRow } from './replace-row.ts';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly note: string;
}

/** What has a name and a note, and whose name must differ from `others`. */
export interface NamedRow extends Row {
  readonly others: readonly { readonly id: string; readonly name: string }[];
  /** The plan with this row's name or note replaced. */
  readonly write: (change: { readonly name: string } | { readonly note: string }) => Plan;
}

/** What has a source of its own. */
export interface SourcedRow extends Row {
  readonly source: Source | null;
  readonly writeSource: (source: Source | null) => Plan;
}

/**
 * The row that `plan`, `line:<id>`, `member:<id>`, `funding:<id>`, `key:<id>`, `keyColumn:<id>`, `decision:<id>` or
 * `scenario:<id>` (the base too) names; `null` where there is none.
 */
export function namedRow(plan: Plan, row: string): NamedRow | null {
  const [kind = '', id = ''] = row.split(':');
  switch (kind) {
    case 'plan':
      return { ...plan, others: [], write: (change) => ({ ...plan, ...change }) };
    case 'decision':
      return namedIn(plan.decisions, id, (decisions) => ({ ...plan, decisions }));
    case 'scenario':
      return namedScenario(plan, id);
    default:
      return sourcedRow(plan, row);
  }
}

/** The row that `line:<id>`, `member:<id>`, `funding:<id>`, `key:<id>` or `keyColumn:<id>` names; `null` where there is none. */
export function sourcedRow(plan: Plan, row: string): (NamedRow & SourcedRow) | null {
  const [kind = '', id = ''] = row.split(':');
  switch (kind) {
    case 'line':
      return sourcedIn(plan.lines, id, (lines) => ({ ...plan, lines }));
    case 'member':
      return sourcedIn(plan.members, id, (members) => ({ ...plan, members }));
    case 'funding':
      return sourcedIn(plan.funding, id, (funding) => ({ ...plan, funding }));
    case 'key':
      return sourcedIn(plan.keys, id, (keys) => ({ ...plan, keys }));
    case 'keyColumn':
      return sourcedIn(plan.keyColumns, id, (keyColumns) => ({ ...plan, keyColumns }));
    default:
      return null;
  }
}

function namedIn<Kind extends Row>(
  rows: readonly Kind[],
  id: string,
  withRows: (rows: Kind[]) => Plan,
): NamedRow | null {
  const row = rowOf(rows, id);
  if (!row) return null;
  const write: NamedRow['write'] = (change) => withRows(replaceRow<Kind>(rows, { ...row, ...change }));
  return { id, name: row.name, note: row.note, others: rows, write };
}

function sourcedIn<Kind extends Row & { readonly source: Source | null }>(
  rows: readonly Kind[],
  id: string,
  withRows: (rows: Kind[]) => Plan,
): (NamedRow & SourcedRow) | null {
  const named = namedIn(rows, id, withRows);
  const row = rowOf(rows, id);
  if (!named || !row) return null;
  const writeSource: SourcedRow['writeSource'] = (source) =>
    withRows(replaceRow<Kind>(rows, { ...row, source }));
  return { ...named, source: row.source, writeSource };
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

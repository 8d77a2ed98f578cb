import { message, type Message } from '../message.ts';
import type { Language } from '../numbers/language.ts';
import { refusal, success, type Result } from '../result.ts';
import { delimitedRows } from './delimited-rows.ts';
import { isMemberHeader, memberColumns } from './member-columns.ts';
import { memberSeparator } from './member-separator.ts';
import { memberRowReader, type MemberTableRow } from './member-table-row.ts';
import { nameKey } from './name-key.ts';
import type { PopulationRegister } from './population-register.ts';
import { LIMITS, type Plan } from './schema.ts';
import { takenBy } from './taken-members.ts';

/** Members to be, as a pasted table has them. */
export interface MemberTable {
  readonly rows: readonly MemberTableRow[];
  /** Columns that were not read: by their heading, else by their letter as in a spreadsheet. */
  readonly ignored: readonly string[];
}

/**
 * Reads a table of members as copied from a spreadsheet: tabs, semicolons or commas between the cells; with a header row (name,
 * inhabitants, ceiling, the plan's key columns by their names, in any order) or without, then the name first and
 * inhabitants second. Names are matched with the register exactly but for letter case and spaces. Numbers as N4 in the
 * language. A fault in a row is that row's `problem`; refused whole: `memberTable.commas`, `empty`, `tooMany` (N5),
 * `noName`, `columnTwice`. Never throws.
 */
export function readMemberTable(
  plan: Plan,
  text: string,
  register: PopulationRegister | null,
  language: Language,
): Result<MemberTable, Message> {
  const separator = memberSeparator(text, (row) => isMemberHeader(plan, row));
  if (!separator.ok) return separator;
  const rows = delimitedRows(text, separator.value);
  const columns = memberColumns(plan, rows, language);
  if (!columns.ok) return columns;
  const { header, ignored } = columns.value;
  const below = header ? rows.slice(1) : rows;
  if (below.length === 0) return refusal(message('memberTable.empty'));
  if (below.length > LIMITS.members)
    return refusal(message('memberTable.tooMany', { count: LIMITS.members }));
  const read = memberRowReader({ plan, columns: columns.value, register, language });
  return success({ rows: withTaken(plan, below.map(read)), ignored });
}

/** Who is in the plan already, or further up in the table, is so before its figures have faults. */
function withTaken(plan: Plan, rows: readonly MemberTableRow[]): readonly MemberTableRow[] {
  const { names, codes } = takenBy(plan.members);
  const above = new Map<string, number>();
  return rows.map((row) => {
    const key = nameKey(row.name);
    const first = above.get(key);
    if (first === undefined) above.set(key, row.row);
    const known = names.get(key);
    const municipality = row.register && codes.get(row.register.code);
    if (row.name === '') return row;
    if (known !== undefined) return { ...row, problem: message('memberTable.nameInPlan', { name: known }) };
    if (first !== undefined) return { ...row, problem: message('memberTable.nameTwice', { row: first }) };
    return municipality
      ? { ...row, problem: message('refusal.municipalityTaken', { member: municipality }) }
      : row;
  });
}

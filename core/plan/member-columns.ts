import { message, type Message } from '../message.ts';
import type { Language } from '../numbers/language.ts';
import { lettersAt } from '../numbers/letters.ts';
import { parseNumber } from '../numbers/parse-number.ts';
import { refusal, success, type Result } from '../result.ts';
import type { TableRow } from './delimited-rows.ts';
import { nameKey } from './name-key.ts';
import { isNoFigure } from './no-figure.ts';
import type { KeyColumn, Plan } from './schema.ts';
import { cutText } from './table-column.ts';

/** What a column of a table of members holds: the name, or the member's input of this property. */
export type MemberTarget = 'name' | 'population' | 'ceiling' | `key:${string}`;

/** Where a table of members has what; columns are counted from 0. */
export interface MemberColumns {
  /** `null` where the table begins with a member. */
  readonly header: TableRow | null;
  readonly name: number;
  readonly figures: readonly { readonly column: number; readonly target: Exclude<MemberTarget, 'name'> }[];
  /** Columns that hold something and are not read: by their heading, else by their letter. */
  readonly ignored: readonly string[];
}

const NAME = ['kommun', 'medlem', 'namn', 'member', 'municipality', 'name'];
const POPULATION = ['folkmängd', 'invånare', 'antal invånare', 'population', 'inhabitants'];
const CEILING = ['tak', 'ceiling'];

/**
 * Finds the columns by the headings of the first row; where that row has none that is known, the first column holds
 * names and the second, if any figure stands in it, inhabitants. Refused: `memberTable.noName` where headings are known
 * but none is a name's, `columnTwice` for two columns of the same.
 */
export function memberColumns(
  plan: Plan,
  rows: readonly TableRow[],
  language: Language,
): Result<MemberColumns, Message> {
  const [header] = rows;
  const targets = header ? header.cells.map((cell) => targetOf(plan, cell)) : [];
  if (!header || targets.every((target) => target === null)) return success(byPlace(rows, language));
  const twice = targets.findIndex((target, column) => target !== null && targets.indexOf(target) < column);
  if (twice >= 0) return refusal(columnTwice(header, targets.indexOf(targets[twice] ?? null), twice));
  const name = nameColumn(header, targets);
  if (name === null) return refusal(message('memberTable.noName'));
  return success({
    header,
    name,
    figures: targets.flatMap((target, column) =>
      target === null || target === 'name' ? [] : [{ column, target }],
    ),
    ignored: ignoredColumns(rows, header, (column) => column === name || (targets[column] ?? null) !== null),
  });
}

/** Whether a row holds headings, one of them a name's. */
export function isMemberHeader(plan: Plan, { cells }: TableRow): boolean {
  return cells.some((cell) => targetOf(plan, cell) === 'name');
}

/** A spreadsheet often leaves the heading over the names blank. */
function nameColumn({ cells }: TableRow, targets: readonly (MemberTarget | null)[]): number | null {
  const named = targets.indexOf('name');
  if (named >= 0) return named;
  return cells[0] === '' ? 0 : null;
}

function columnTwice({ cells }: TableRow, first: number, second: number): Message {
  const heading = (column: number) => cutText(cells[column] ?? '');
  return message('memberTable.columnTwice', { first: heading(first), second: heading(second) });
}

function byPlace(rows: readonly TableRow[], language: Language): MemberColumns {
  const isFigure = ({ cells }: TableRow) =>
    !isNoFigure(cells[1] ?? '') && parseNumber(cells[1] ?? '', { language, suffixes: [] }).ok;
  const hasFigures = rows.some(isFigure);
  return {
    header: null,
    name: 0,
    figures: hasFigures ? [{ column: 1, target: 'population' }] : [],
    ignored: ignoredColumns(rows, null, (column) => column === 0 || (column === 1 && hasFigures)),
  };
}

function ignoredColumns(
  rows: readonly TableRow[],
  header: TableRow | null,
  isRead: (column: number) => boolean,
): readonly string[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const isUsed = (column: number) => rows.some(({ cells }) => (cells[column] ?? '') !== '');
  return columns
    .filter((column) => !isRead(column) && isUsed(column))
    .map((column) => cutText(header?.cells[column] ?? '') || lettersAt(column));
}

/** The plan's own columns come first: one may be called as another heading is. */
function targetOf(plan: Plan, heading: string): MemberTarget | null {
  const column = plan.keyColumns.find(({ name, unit }) => isHeading(heading, [name], unit ? [unit] : []));
  if (column) return targetOfColumn(column);
  const money = plan.unit === 'tkr' ? ['tkr', 'tsek'] : ['kr', 'sek', 'kronor'];
  const moneyAYear = money.flatMap((unit) => [unit, `${unit}/år`, `${unit}/year`]);
  if (isHeading(heading, NAME, [])) return 'name';
  if (isHeading(heading, POPULATION, [String(plan.populationYear)])) return 'population';
  return isHeading(heading, CEILING, moneyAYear) ? 'ceiling' : null;
}

function targetOfColumn({ id }: KeyColumn): MemberTarget {
  return `key:${id}`;
}

/** One of the words, alone or with what it is counted in after it: "Tak kr/år", "Tak (kr)", "Timmar, h". */
function isHeading(heading: string, names: readonly string[], units: readonly string[]): boolean {
  const said = nameKey(heading).replace(/\s+/g, ' ');
  return names.map(nameKey).some((name) => {
    if (said === name) return true;
    return units
      .map(nameKey)
      .some((unit) => [`${name} ${unit}`, `${name} (${unit})`, `${name}, ${unit}`].includes(said));
  });
}

import { message } from '../message.ts';
import { perInhabitant } from '../numbers/per-inhabitant.ts';
import type { MemberOutcome } from '../outcome.ts';
import type { Member } from '../plan/schema.ts';
import { annotateRow } from './annotate-row.ts';
import { cell, moneyCell, noneCell, numberCell, textCell } from './cell.ts';
import { ceilingCell } from './ceiling-cell.ts';
import { yearColumnId } from './columns.ts';
import { needsMark } from './footnotes-of.ts';
import { shareCell } from './share-cell.ts';
import type { SheetContext } from './sheet-context.ts';
import type { SheetCell, SheetRow } from './sheet.ts';
import { weightCell } from './weight-cell.ts';

const NOT_JOINED = noneCell(message('sheet.reason.notJoined'));
const UNALLOCATED = message('sheet.reason.unallocated');
const NO_INHABITANTS = message('sheet.reason.noInhabitants');
const FOOTNOTE_MARK = message('sheet.footnoteMark');

/** A member: whether it takes part, by what weight, its share (A2), its amounts (A4), their sum (A5) and its ceiling (T2). */
export function memberRow(
  context: SheetContext,
  member: Member,
  outcome: MemberOutcome,
  number: number,
): SheetRow {
  const id = `member:${member.id}`;
  const off = !outcome.joined.includes(true);
  const cells: Record<string, SheetCell> = {
    joined: joinedCell(id, outcome),
    name: nameCell(id, member),
    weight: weightCell(context, member, outcome, off),
    share: off ? NOT_JOINED : shareCell(context, outcome),
  };
  context.outcome.years.forEach((year, position) => {
    cells[yearColumnId(year)] = amountCell(outcome, position);
  });
  cells.sum = off ? NOT_JOINED : moneyCell(outcome.sum, UNALLOCATED);
  cells.perInhabitant = off ? NOT_JOINED : perInhabitantCell(outcome);
  cells.ceiling = ceilingCell(context, member, outcome, off);
  return annotateRow(context, { id, kind: 'member', number, off, cells });
}

function joinedCell(id: string, { joined }: MemberOutcome): SheetCell {
  const isIn = joined.includes(true);
  const value = isIn && joined.includes(false) ? 'mixed' : isIn;
  const edit = { kind: 'input', input: `${id}.joined`, year: null } as const;
  return cell({ kind: 'boolean', value }, 'typed', { edit });
}

function nameCell(id: string, member: Member): SheetCell {
  const shown = textCell(member.name, { kind: 'text', row: id, property: 'name' });
  return needsMark(member) ? { ...shown, remark: FOOTNOTE_MARK } : shown;
}

function amountCell(outcome: MemberOutcome, position: number): SheetCell {
  if (!outcome.joined[position]) return NOT_JOINED;
  const shown = moneyCell(outcome.amounts[position] ?? null, UNALLOCATED);
  return { ...shown, mark: amountMark(outcome, position) };
}

/** T1: a year's amount over the ceiling; for a ceiling a year also under it or just at it, which only a reader is told. */
function amountMark({ ceiling, over, excess }: MemberOutcome, position: number): SheetCell['mark'] {
  if (over[position]) return 'over';
  const left = excess[position] ?? null;
  if (ceiling?.kind !== 'year' || left === null) return null;
  return left === 0n ? 'at' : 'under';
}

/** Kronor per inhabitant over all years, two decimals; by population whatever the key (S4). */
function perInhabitantCell(outcome: MemberOutcome): SheetCell {
  const reason = outcome.sum === null ? UNALLOCATED : NO_INHABITANTS;
  return numberCell(perInhabitant(outcome.sum, outcome.population), 2, reason);
}

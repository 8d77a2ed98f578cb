import { message } from '../message.ts';
import { ratioOfText, type Ratio } from '../numbers/ratio.ts';
import type { MemberOutcome } from '../outcome.ts';
import type { KeyColumn, Member } from '../plan/schema.ts';
import { firstRemark, issueCodesOf, overrideOf } from './annotate-row.ts';
import { cell } from './cell.ts';
import type { SheetContext } from './sheet-context.ts';
import type { CellEdit, SheetCell } from './sheet.ts';
import { keyNeedsPopulation, oneKeyValue, weightColumnOf } from './weight-column.ts';

const MOST_DECIMALS = 10;

/**
 * The inhabitants, typed or the register's (K7), or the value of the key column that the plan distributes by (K1, K3).
 * A joined member must have one where the plan's key needs it (A1).
 */
export function weightCell(
  context: SheetContext,
  member: Member,
  outcome: MemberOutcome,
  off: boolean,
): SheetCell {
  const column = weightColumnOf(context.plan);
  if (column) return keyValueCell(context, member, column, off);
  const edit = { kind: 'input', input: `member:${member.id}.population`, year: null } as const;
  if (outcome.population === null)
    return missingCell(edit, !off && keyNeedsPopulation(context.plan), 'population');
  return figureCell(outcome.population, member.population === null ? 'register' : 'typed', edit);
}

/** A value that differs by year has no one cell: it is edited in the panel. */
function keyValueCell(context: SheetContext, member: Member, column: KeyColumn, off: boolean): SheetCell {
  const edit = { kind: 'input', input: `member:${member.id}.key:${column.id}`, year: null } as const;
  const value = oneKeyValue(context.plan, member, column.id);
  if (value === 'differs') return differingCell(context, edit.input);
  return value === null
    ? missingCell(edit, !off, 'keyValue')
    : figureCell(ratioOfText(value.value), 'typed', edit);
}

function differingCell(context: SheetContext, input: string): SheetCell {
  return cell({ kind: 'message', message: message('sheet.basis.differs') }, 'typed', {
    override: overrideOf(context, input, null),
    noted: firstRemark(context, [input]),
    issues: issueCodesOf(context, [input]),
  });
}

function figureCell(value: Ratio, origin: SheetCell['origin'], edit: CellEdit): SheetCell {
  return cell({ kind: 'number', value, decimals: decimalsOf(value) }, origin, { edit });
}

function missingCell(edit: CellEdit, error: boolean, what: 'population' | 'keyValue'): SheetCell {
  const reason =
    what === 'population'
      ? message('sheet.reason.populationMissing')
      : message('sheet.reason.keyValueMissing');
  return cell({ kind: 'none', reason, error }, 'typed', { edit, mark: error ? 'error' : null });
}

/** As many decimals as the value has: a weight is shown as it is, never rounded. */
export function decimalsOf(value: Ratio): number {
  let decimals = 0;
  for (let power = 1n; power % value.d !== 0n && decimals < MOST_DECIMALS; power *= 10n) decimals += 1;
  return decimals;
}

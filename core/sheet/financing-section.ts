import { message, type Message } from '../message.ts';
import { ratio } from '../numbers/ratio.ts';
import type { Outcome } from '../outcome.ts';
import type { Plan } from '../plan/schema.ts';
import { annotateRow } from './annotate-row.ts';
import { labelCell, numberCell, percentCell } from './cell.ts';
import { financingColumns } from './columns.ts';
import { memberRow } from './member-row.ts';
import { joinedMembers, totalPerInhabitant, totalShare, totalWeight } from './members-total.ts';
import { amountCell, differenceRow, restRows, seriesCells } from './rest-rows.ts';
import type { SheetContext } from './sheet-context.ts';
import type { SheetCell, SheetRow, SheetSection } from './sheet.ts';
import { financingSubtitle } from './subtitles.ts';
import { decimalsOf } from './weight-cell.ts';
import { oneKeyValue, weightColumnOf } from './weight-column.ts';

const NOBODY = message('sheet.reason.nobody');
const DIFFERS = message('sheet.reason.differs');
const NO_INHABITANTS = message('sheet.reason.noInhabitants');
const NOT_COMPUTED = message('sheet.reason.notComputed');
const TOTAL_IS_ZERO = message('sheet.reason.totalIsZero');
const KEY_VALUE_MISSING = message('sheet.reason.keyValueMissing');

/** Who pays what: the members, their sum, and what is left. `firstNumber` is the number of its first row. */
export function financingSection(context: SheetContext, firstNumber: number): SheetSection {
  const { plan } = context;
  const members = memberRows(context, firstNumber);
  // One number is left for the row in which a member is added.
  const totalNumber = firstNumber + members.length + 1;
  const rows = [
    ...members,
    totalRow(context, totalNumber),
    differenceRow(context, totalNumber + 1),
    ...restRows(context, totalNumber + 2),
  ];
  return {
    id: 'financing',
    title: message('sheet.title.financing'),
    subtitle: financingSubtitle(plan),
    columns: financingColumns(plan),
    rows,
  };
}

function memberRows(context: SheetContext, firstNumber: number): readonly SheetRow[] {
  return context.plan.members.flatMap((member, position) => {
    const outcome = context.members.get(member.id);
    return outcome ? [memberRow(context, member, outcome, firstNumber + position)] : [];
  });
}

function totalRow(context: SheetContext, number: number): SheetRow {
  const { outcome } = context;
  const cells: Record<string, SheetCell> = {
    joined: numberCell(ratio(BigInt(joinedMembers(outcome).length)), 0, NOBODY),
    name: labelCell(message('sheet.row.financingTotal')),
    weight: totalWeightCell(context),
    share: totalShareCell(context),
    ...seriesCells(outcome, outcome.membersTotal, amountCell),
    perInhabitant: numberCell(totalPerInhabitant(outcome), 2, NO_INHABITANTS),
  };
  return annotateRow(context, { id: 'financingTotal', kind: 'total', number, off: false, cells });
}

function totalWeightCell({ plan, outcome }: SheetContext): SheetCell {
  const total = totalWeight(plan, outcome);
  return numberCell(total, total ? decimalsOf(total) : 0, whyNoWeight(plan, outcome));
}

function whyNoWeight(plan: Plan, outcome: Outcome): Message {
  const column = weightColumnOf(plan);
  if (joinedMembers(outcome).length === 0) return NOBODY;
  if (!column) return NO_INHABITANTS;
  const differs = plan.members.some((member) => oneKeyValue(plan, member, column.id) === 'differs');
  return differs ? DIFFERS : KEY_VALUE_MISSING;
}

function totalShareCell({ plan, outcome }: SheetContext): SheetCell {
  const total = totalShare(plan, outcome);
  const reason = joinedMembers(outcome).length === 0 ? NOBODY : NOT_COMPUTED;
  return percentCell(
    total && total.value,
    total?.decimals ?? 0,
    outcome.membersTotal.sum === 0n ? TOTAL_IS_ZERO : reason,
  );
}

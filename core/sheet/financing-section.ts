import { message } from '../message.ts';
import { ratio } from '../numbers/ratio.ts';
import { annotateRow } from './annotate-row.ts';
import { labelCell, numberCell, percentCell } from './cell.ts';
import { financingColumns } from './columns.ts';
import { memberRow } from './member-row.ts';
import {
  joinedMembers,
  totalPerInhabitant,
  totalPopulation,
  totalShare,
  totalWeight,
} from './members-total.ts';
import { amountCell, differenceRow, restRows, seriesCells } from './rest-rows.ts';
import { shareDecimals } from './share-decimals.ts';
import type { SheetContext } from './sheet-context.ts';
import type { SheetCell, SheetRow, SheetSection } from './sheet.ts';
import { financingSubtitle } from './subtitles.ts';
import { decimalsOf } from './weight-cell.ts';

const NOBODY = message('sheet.reason.nobody');
const DIFFERS = message('sheet.reason.differs');
const NO_INHABITANTS = message('sheet.reason.noInhabitants');
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
  const { plan, outcome } = context;
  const cells: Record<string, SheetCell> = {
    joined: numberCell(ratio(BigInt(joinedMembers(outcome).length)), 0, NOBODY),
    name: labelCell(message('sheet.row.financingTotal')),
    weight: totalWeightCell(context),
    share: percentCell(
      totalShare(plan, outcome),
      shareDecimals(plan) ?? 0,
      joinedMembers(outcome).length === 0 ? NOBODY : DIFFERS,
    ),
    ...seriesCells(outcome, outcome.membersTotal, amountCell),
    perInhabitant: numberCell(totalPerInhabitant(outcome), 2, NO_INHABITANTS),
  };
  return annotateRow(context, { id: 'financingTotal', kind: 'total', number, off: false, cells });
}

function totalWeightCell({ plan, outcome }: SheetContext): SheetCell {
  const isColumn = plan.key.kind === 'column';
  const total = isColumn ? totalWeight(outcome) : totalPopulation(outcome);
  return numberCell(total, total ? decimalsOf(total) : 0, isColumn ? KEY_VALUE_MISSING : NO_INHABITANTS);
}

import { message } from '../message.ts';
import type { MemberOutcome } from '../outcome.ts';
import { cell, noneCell, percentCell } from './cell.ts';
import { shareOfTotal } from './share-of-total.ts';
import { EXACT_SHARE_DECIMALS, shareDecimals } from './share-part.ts';
import type { SheetContext } from './sheet-context.ts';
import type { SheetCell } from './sheet.ts';

const UNALLOCATED = noneCell(message('sheet.reason.unallocated'));
const TOTAL_IS_ZERO = message('sheet.reason.totalIsZero');
const VARIES = message('sheet.remark.varies');

/** Decimals of a member's part of the members' sum. */
export const PART_OF_SUM_DECIMALS = 1;

/**
 * A member's share: the rounded one with the exact one beside it (A2). One that has no single share, for years, lines or
 * parts of the key differ, has its part of what the members pay together, said so.
 */
export function shareCell({ plan, outcome }: SheetContext, member: MemberOutcome): SheetCell {
  if (!member.share) return partOfSumCell(member, outcome.membersTotal.sum);
  const { exact, rounded } = member.share;
  const decimals = shareDecimals(plan, outcome.pools, member.share);
  if (decimals === null)
    return cell({ kind: 'percent', value: exact, decimals: EXACT_SHARE_DECIMALS }, 'computed');
  return cell({ kind: 'share', exact, rounded, decimals }, 'computed');
}

function partOfSumCell({ sum }: MemberOutcome, total: MemberOutcome['sum']): SheetCell {
  if (sum === null || total === null) return UNALLOCATED;
  const shown = percentCell(shareOfTotal(sum, total), PART_OF_SUM_DECIMALS, TOTAL_IS_ZERO);
  return total === 0n ? shown : { ...shown, remark: VARIES };
}

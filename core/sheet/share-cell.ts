import { message } from '../message.ts';
import type { MemberOutcome } from '../outcome.ts';
import { cell, labelCell, noneCell } from './cell.ts';
import { EXACT_SHARE_DECIMALS, shareDecimals } from './share-decimals.ts';
import type { SheetContext } from './sheet-context.ts';
import type { SheetCell } from './sheet.ts';

const UNALLOCATED = noneCell(message('sheet.reason.unallocated'));
const DIFFERS = labelCell(message('sheet.basis.differs'));

/** A member's share: the rounded one with the exact one beside it (A2), or "olika per år". */
export function shareCell({ plan }: SheetContext, outcome: MemberOutcome): SheetCell {
  const { share, shares } = outcome;
  if (!share) return shares.length === 0 ? UNALLOCATED : DIFFERS;
  const { exact, rounded } = share;
  const decimals = shareDecimals(plan);
  if (decimals === null)
    return cell({ kind: 'percent', value: exact, decimals: EXACT_SHARE_DECIMALS }, 'computed');
  return cell({ kind: 'share', exact, rounded, decimals }, 'computed');
}

import { ratio } from '../numbers/ratio.ts';
import type { MemberOutcome, Share } from '../outcome.ts';
import { shareRuleOf } from '../allocation/sharing.ts';
import type { DividingPart, Plan, ShareRounding } from '../plan/schema.ts';
import { EXACT_SHARE_DECIMALS } from '../sheet/share-part.ts';
import { percentage, text } from './figures.ts';
import type { PartBlock } from './pool-blocks.ts';
import type { ScenarioContext } from './scenario-context.ts';
import { DASH } from './sheet-content.ts';
import type { CellContent } from './workbook.ts';

const DECIMALS: Readonly<Record<ShareRounding, number>> = {
  none: EXACT_SHARE_DECIMALS,
  '1': 0,
  '0.1': 1,
  '0.01': 2,
};

/** Decimals that the shares of a part are written with in percent. */
export function decimalsOfShares(plan: Plan, part: DividingPart): number {
  return DECIMALS[shareRuleOf(plan, part).rounding];
}

/** A member's share in the year at a place: 0, shown as "–", of one that takes no part. */
export function shareContent(
  { plan }: ScenarioContext,
  { part }: PartBlock,
  { joined }: MemberOutcome,
  share: Share | null,
  position: number,
): CellContent {
  if (part.kind !== 'divide' || (!share && joined[position] === true)) return text(DASH);
  if (!share) return percentage(ratio(0n), 0, { zero: DASH });
  return percentage(share.rounded, decimalsOfShares(plan, part));
}

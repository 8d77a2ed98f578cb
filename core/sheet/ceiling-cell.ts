import { message, type Message } from '../message.ts';
import type { MemberOutcome } from '../outcome.ts';
import type { Member } from '../plan/schema.ts';
import { cell } from './cell.ts';
import { decimalValue } from './input-value-text.ts';
import { amountAt } from './series.ts';
import { EXACT_SHARE_DECIMALS, shareDecimals } from './share-decimals.ts';
import type { SheetContext } from './sheet-context.ts';
import type { CellValue, SheetCell } from './sheet.ts';

/** A member's ceiling with its kind (T1), and how it fares; of one that is not joined, that it is not, and its share in the base. */
export function ceilingCell(
  context: SheetContext,
  member: Member,
  outcome: MemberOutcome,
  off: boolean,
): SheetCell {
  const edit = { kind: 'input', input: `member:${member.id}.ceiling`, year: null } as const;
  const shown = cell(ceilingValue(member), 'typed', { edit });
  if (off) return { ...shown, remark: offRemark(context, member) };
  return member.ceiling ? { ...shown, ...ceilingMark(outcome) } : shown;
}

function ceilingValue({ ceiling }: Member): CellValue {
  if (!ceiling) return { kind: 'empty' };
  return {
    kind: 'message',
    message: message('sheet.ceilingPerYear', { amount: decimalValue(ceiling.amount) }),
  };
}

/** Over in some year (T1), not to be tested in some year, or held. */
export function ceilingMark(member: MemberOutcome): Pick<SheetCell, 'mark' | 'remark'> {
  const { joined, over } = member;
  const count = joined.filter(Boolean).length;
  const broken = over.filter(Boolean).length;
  if (broken > 0) return { mark: 'over', remark: message('sheet.remark.over', { years: broken, count }) };
  const isTested = joined.every((isJoined, position) => !isJoined || amountAt(member, position) !== null);
  if (!isTested) return { mark: null, remark: message('sheet.remark.notTested') };
  return { mark: 'holds', remark: message('sheet.remark.holds', { count }) };
}

function offRemark(context: SheetContext, member: Member): Message {
  if (context.plan === context.basePlan || !context.overrides.has(`member:${member.id}.joined`))
    return message('sheet.remark.off');
  const share = context.baseOutcome().members.find(({ id }) => id === member.id)?.share;
  if (!share) return message('sheet.remark.off');
  const decimals = shareDecimals(context.basePlan) ?? EXACT_SHARE_DECIMALS;
  return message('sheet.remark.offBase', { share: { kind: 'percent', value: share.rounded, decimals } });
}

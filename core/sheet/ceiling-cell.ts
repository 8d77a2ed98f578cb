import { message, type Message } from '../message.ts';
import type { MemberOutcome } from '../outcome.ts';
import type { Ceiling, CeilingKind, Member } from '../plan/schema.ts';
import { cell } from './cell.ts';
import { ceilingFate } from './ceiling-fate.ts';
import { decimalValue } from './input-value-text.ts';
import { EXACT_SHARE_DECIMALS, shareDecimals } from './share-part.ts';
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
  const shown = cell(ceilingValue(member.ceiling), 'typed', { edit });
  return off
    ? { ...shown, remark: offRemark(context, member) }
    : { ...shown, ...ceilingFate(context.outcome, outcome) };
}

/** "200 000/år", "200 000/år i snitt", "600 000 för perioden". */
const WORDS: Readonly<Record<CeilingKind, (amount: Message['values']) => Message>> = {
  year: (amount) => message('sheet.ceilingPerYear', amount),
  average: (amount) => message('sheet.ceilingOnAverage', amount),
  period: (amount) => message('sheet.ceilingForPeriod', amount),
};

function ceilingValue(ceiling: Ceiling | null): CellValue {
  if (!ceiling) return { kind: 'empty' };
  return { kind: 'message', message: WORDS[ceiling.kind]({ amount: decimalValue(ceiling.amount) }) };
}

function offRemark(context: SheetContext, member: Member): Message {
  if (context.plan === context.basePlan || !context.overrides.has(`member:${member.id}.joined`))
    return message('sheet.remark.off');
  const base = context.baseOutcome();
  const share = base.members.find(({ id }) => id === member.id)?.share;
  if (!share) return message('sheet.remark.off');
  const decimals = shareDecimals(context.basePlan, base.pools, share) ?? EXACT_SHARE_DECIMALS;
  return message('sheet.remark.offBase', { share: { kind: 'percent', value: share.rounded, decimals } });
}

import { message, type Message, type MessageValue } from '../message.ts';
import { sumMoney, type Money } from '../numbers/money.ts';
import type { MemberOutcome, Outcome } from '../outcome.ts';
import { borneAsHost, borneOfOthers, cappedYears } from './ceiling-moves.ts';
import type { SheetCell } from './sheet.ts';
import { sentence } from './words.ts';

type Fate = Pick<SheetCell, 'mark' | 'remark'>;

/**
 * How a member fares against its ceiling: over (T1), not to be tested in some year, capped (T3, T4) or held; and what it
 * bears of others' excess or as the host, with a ceiling of its own or without.
 */
export function ceilingFate(outcome: Outcome, member: MemberOutcome): Fate {
  const borne = borneRemark(outcome, member);
  if (!member.ceiling) return { mark: null, remark: borne };
  const { mark, remark } = ownFate(outcome, member);
  if (!remark || !borne) return { mark, remark: remark ?? borne };
  return { mark, remark: message('sheet.remark.both', { first: sentence(remark), second: sentence(borne) }) };
}

function ownFate(outcome: Outcome, member: MemberOutcome): Fate {
  const { joined, over, excess } = member;
  if (over.includes(true)) return { mark: 'over', remark: overRemark(outcome, member) };
  const isTested = joined.every((isJoined, position) => !isJoined || (excess[position] ?? null) !== null);
  if (!isTested) return { mark: null, remark: message('sheet.remark.notTested') };
  return { mark: 'holds', remark: cappedRemark(outcome, member) ?? heldRemark(member) };
}

/** "Över 3 av 3 år", "Snittet 12 300 kr över", "45 000 kr över, från 2026". */
function overRemark({ unit, years }: Outcome, { ceiling, joined, over, excess }: MemberOutcome): Message {
  if (ceiling?.kind === 'average')
    return message('sheet.remark.overOnAverage', { excess: moneyOf(lastOf(excess), unit) });
  if (ceiling?.kind === 'period') {
    const year = years[over.indexOf(true)] ?? 0;
    return message('sheet.remark.overForPeriod', { excess: moneyOf(lastOf(excess), unit), year });
  }
  const count = joined.filter(Boolean).length;
  return message('sheet.remark.over', { years: over.filter(Boolean).length, count });
}

/** "Kapad 2025 från 231 200 kr", or by all years' amounts where several are capped. */
function cappedRemark({ unit, years }: Outcome, member: MemberOutcome): Message | null {
  const capped = cappedYears(member);
  const [only] = capped;
  if (only === undefined) return null;
  const values = { before: moneyOf(member.shared[only] ?? null, unit), year: years[only] ?? 0 };
  if (years.length === 1) return message('sheet.remark.capped', values);
  if (capped.length === 1) return message('sheet.remark.cappedInYear', values);
  return message('sheet.remark.cappedInSum', { before: moneyOf(sumMoney(member.shared), unit) });
}

function heldRemark({ ceiling, joined }: MemberOutcome): Message {
  if (ceiling?.kind === 'average') return message('sheet.remark.holdsOnAverage');
  const count = ceiling?.kind === 'period' ? 1 : joined.filter(Boolean).length;
  return message('sheet.remark.holds', { count });
}

/** "varav 31 200 kr som värd", "varav 5 300 kr över andras tak". */
function borneRemark({ unit }: Outcome, member: MemberOutcome): Message | null {
  const asHost = borneAsHost(member);
  if (asHost !== 0n) return message('sheet.remark.asHost', { amount: moneyOf(asHost, unit) });
  const ofOthers = borneOfOthers(member);
  return ofOthers === 0n ? null : message('sheet.remark.ofOthers', { amount: moneyOf(ofOthers, unit) });
}

function lastOf(amounts: readonly (Money | null)[]): Money | null {
  return amounts.findLast((amount) => amount !== null) ?? null;
}

function moneyOf(amount: Money | null, unit: Outcome['unit']): MessageValue {
  return amount === null ? '–' : { kind: 'money', value: amount, unit };
}

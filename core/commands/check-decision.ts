import { message, type Message } from '../message.ts';
import { decision, LIMITS } from '../plan/schema.ts';

/** Why a decision cannot have this date or case number: `refusal.dateUnreadable`, `caseNumberUnreadable`. */
export function whyNotDecided(date: string, caseNumber: string): Message | null {
  if (!decision.shape.date.safeParse(date).success) return message('refusal.dateUnreadable');
  return decision.shape.caseNumber.safeParse(caseNumber).success
    ? null
    : message('refusal.caseNumberUnreadable', { count: LIMITS.caseNumberLength });
}

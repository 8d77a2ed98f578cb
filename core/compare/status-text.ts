import { message, type Message } from '../message.ts';
import type { MemberStatus } from '../plan/schema.ts';

/** "beslutat 2025-03-01"; nothing where no status is given. */
export function statusText(status: MemberStatus | null): Message | null {
  if (!status) return null;
  const kind = message(`diff.status.${status.kind}`);
  return status.date === null
    ? kind
    : message('diff.statusOn', { status: { kind: 'message', message: kind }, date: status.date });
}

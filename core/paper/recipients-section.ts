import { message, type Message, type MessageValue } from '../message.ts';
import { nameKey } from '../plan/name-key.ts';
import { partyName } from '../sheet/input-value-text.ts';
import { sentence } from '../sheet/words.ts';
import { listOf, type SectionContent } from './paper-content.ts';
import type { PaperContext } from './paper-context.ts';

/** As many as are listed by name. */
const MOST_LISTED = 40;

/** Whom the decision is sent to: the host, and the other members of the agreement. */
export function recipientsSection({ plan, joined, member }: PaperContext): SectionContent {
  const others = joined.filter(({ id }) => id !== member?.id).map(({ name }) => name);
  const host = plan.host && !isSame(plan.host, member?.id) ? [partyName(plan, plan.host)] : [];
  const isHost = (name: string) => host.some((each) => nameKey(each) === nameKey(name));
  const names = others.filter((name) => !isHost(name));
  const members: readonly MessageValue[] =
    names.length > MOST_LISTED ? [sentence(message('paper.recipients.members'))] : names;
  const items = [
    ...host.map((name) => message('paper.recipients.host', { host: name })),
    ...members.map((value) => message('inputValue.plain', { value })),
  ];
  const text: readonly Message[] =
    items.length > 0 ? items : [message('inputValue.plain', { value: placeholder() })];
  return { id: 'recipients', text: listOf(text), exhibits: [] };
}

function isSame(host: NonNullable<PaperContext['plan']['host']>, member: string | undefined): boolean {
  return host.kind === 'member' && host.member === member;
}

function placeholder(): MessageValue {
  return sentence(message('paper.placeholder.recipients'));
}

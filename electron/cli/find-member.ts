import { message, type Member, type Message, type Plan } from '../../core/index.ts';
import { findNamed } from './find-named.ts';

/** The member with this name, in upper or lower case. */
export function findMember({ members }: Plan, wanted: string): Member | undefined {
  return findNamed(members, wanted);
}

/** Names those that there are. */
export function unknownMember({ members }: Plan, wanted: string): Message {
  const items = members.map(({ name }) => name);
  return message('cli.misuse.unknownMember', { wanted, names: { kind: 'list', items } });
}

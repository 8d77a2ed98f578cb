import { message, type Message, type Plan } from '../../core/index.ts';
import type { HeadlineContent } from '../sheet/headline.tsx';
import { countByStatus } from './member-list.ts';

/** How many have decided, in a sentence (design rule 10); nothing where nobody has answered yet. */
export function membersHeadlineOf(plan: Plan): HeadlineContent | null {
  const counts = countByStatus(plan.members);
  const all = plan.members.length;
  if (counts.none === all) return null;
  const decided = counts.decided + counts.signed;
  const waiting = counts.asked + counts.intends;
  const title = message('memberList.headline', { count: decided, all });
  return { title, detail: detailOf(waiting, counts.declined), chips: chipsOf(plan, decided) };
}

function detailOf(waiting: number, declined: number): Message | null {
  const counted = [
    { code: 'memberList.waiting', count: waiting },
    { code: 'memberList.declined', count: declined },
  ].filter(({ count }) => count > 0);
  if (counted.length === 0) return null;
  const items = counted.map(
    ({ code, count }) => ({ kind: 'message', message: message(code, { count }) }) as const,
  );
  return message('memberList.headlineDetail', { answers: { kind: 'list', items } });
}

/** Whether those who have decided are as many as the plan wants at least. */
function chipsOf({ minimumMembers }: Plan, decided: number): HeadlineContent['chips'] {
  const minimum = Number(minimumMembers?.value ?? 0);
  if (minimum === 0) return [];
  if (decided >= minimum) return [{ kind: 'ok', message: message('memberList.enough', { minimum }) }];
  return [{ kind: 'warning', message: message('memberList.tooFew', { count: minimum - decided, minimum }) }];
}

import { message, refusal, success, type Message, type Result } from '../../core/index.ts';

const WRITTEN = /^(\d{4})-?(\d{2})-?(\d{2})$/;

/** A date as it is typed, 2026-03-14 or 20260314, as ISO text; nothing typed is no date. Never guessed (N4). */
export function readDate(typed: string): Result<string | null, Message> {
  const text = typed.trim();
  if (text === '') return success(null);
  const [, year = '', month = '', day = ''] = WRITTEN.exec(text) ?? [];
  const date = `${year}-${month}-${day}`;
  return isInCalendar(date) ? success(date) : refusal(message('date.unreadable', { text }));
}

/** There is no 30 February: the calendar would make it another day. */
function isInCalendar(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/** The day that it is where the user is, as ISO text. */
export function today(now: Date = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

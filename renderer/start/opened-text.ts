import { daysBefore, formatDate, formatTime } from '../text/format-time.ts';
import type { Translator } from '../text/use-text.ts';

/** "I dag 14.32", "I går 16.05", "12 nov. 2026". */
export function openedText(openedAt: string, text: Translator): string {
  const time = formatTime(openedAt, text.language);
  const days = daysBefore(openedAt, new Date());
  if (days <= 0) return text.t('start.today', { time });
  return days === 1 ? text.t('start.yesterday', { time }) : formatDate(openedAt, text.language);
}

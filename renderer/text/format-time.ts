import type { Settings } from '../host/host.ts';

type Language = Settings['language'];

/** The time of day: 14.32 in Swedish, 14:32 in English. */
export function formatTime(iso: string, language: Language): string {
  const time = new Date(iso).toLocaleTimeString(language === 'sv' ? 'sv-SE' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
  });
  return language === 'sv' ? time.replace(':', '.') : time;
}

/** How many calendar days `iso` lies before `now`. */
export function daysBefore(iso: string, now: Date): number {
  return Math.round((startOfDay(now) - startOfDay(new Date(iso))) / 86_400_000);
}

/** A date further back: 12 nov. 2026 in Swedish, 12 Nov 2026 in English. */
export function formatDate(iso: string, language: Language): string {
  return new Date(iso).toLocaleDateString(language === 'sv' ? 'sv-SE' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
}

/** As a number of whole days: the hours that a change of summer time adds do not matter. */
function startOfDay(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
}

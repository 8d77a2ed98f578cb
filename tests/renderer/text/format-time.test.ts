import { expect, test } from 'vitest';
import { daysBefore, formatDate, formatTime } from '../../../renderer/text/format-time.ts';

test('times and dates as each language writes them', () => {
  const iso = new Date(2026, 10, 12, 14, 32).toISOString();
  expect(formatTime(iso, 'sv')).toBe('14.32');
  expect(formatTime(iso, 'en')).toBe('14:32');
  expect(formatDate(iso, 'sv')).toBe('12 nov. 2026');
  expect(formatDate(iso, 'en')).toBe('12 Nov 2026');
});

test('days are calendar days: a minute before midnight is yesterday, also when the clock changes', () => {
  const morning = new Date(2026, 2, 30, 0, 1);
  expect(daysBefore(new Date(2026, 2, 30, 0, 0).toISOString(), morning)).toBe(0);
  expect(daysBefore(new Date(2026, 2, 29, 23, 59).toISOString(), morning)).toBe(1);
  expect(daysBefore(new Date(2026, 2, 28, 12, 0).toISOString(), morning)).toBe(2);
});

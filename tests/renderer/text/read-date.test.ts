import { expect, test } from 'vitest';
import { readDate, today } from '../../../renderer/text/read-date.ts';

test.each([
  ['2026-03-14', '2026-03-14'],
  [' 20260314 ', '2026-03-14'],
  ['2028-02-29', '2028-02-29'],
])('%s is a date', (typed, date) => {
  expect(readDate(typed)).toEqual({ ok: true, value: date });
});

test('nothing typed is no date', () => {
  expect(readDate('  ')).toEqual({ ok: true, value: null });
});

test.each(['2026-02-30', '14/3 2026', '26-03-14', '2026-3-14', '2026-13-01', 'igår'])(
  'N4 %s is refused, never guessed',
  (typed) => {
    expect(readDate(typed)).toMatchObject({ ok: false, failure: { code: 'date.unreadable' } });
  },
);

test('today is the day where the user is', () => {
  expect(today(new Date(2026, 2, 4, 23, 59))).toBe('2026-03-04');
});

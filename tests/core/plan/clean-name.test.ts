import { expect, it } from 'vitest';
import { cleanName } from '../../../core/plan/clean-name.ts';

it('N5.3: a name is kept without space around it, on one line', () => {
  expect(cleanName('\u00a0Upplands\r\nVäsby\t')).toEqual({ ok: true, value: 'Upplands Väsby' });
});

it.each([
  ['', 'refusal.nameEmpty'],
  [' \n', 'refusal.nameEmpty'],
  ['x'.repeat(201), 'refusal.nameTooLong'],
  ['a\u0000b', 'refusal.nameSigns'],
  ['\ud800', 'refusal.nameSigns'],
])('N5.3: refuses %j', (text, code) => {
  expect(cleanName(text)).toMatchObject({ ok: false, failure: { code } });
});

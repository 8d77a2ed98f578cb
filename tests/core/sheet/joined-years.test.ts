import { expect, it } from 'vitest';
import { money } from '../../../core/numbers/money.ts';
import { joinedYears } from '../../../core/sheet/joined-years.ts';

it('A4: a year in which a member takes no part has no amount, not 0; a joined year keeps a 0; the sum is as it was', () => {
  const amounts = [money(0n), money(500n), money(0n), null];
  const joined = [false, true, true, true];
  expect(joinedYears({ amounts, sum: money(500n), joined })).toEqual({
    amounts: [null, 500n, 0n, null],
    sum: 500n,
  });
});

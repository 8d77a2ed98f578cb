import { describe, expect, test } from 'vitest';
import { money, ratio } from '../../../core/index.ts';
import { formatIn } from '../../../renderer/text/use-text.ts';

const AMOUNT = money(18_656_050n);

describe('N5 what amounts are written in is a view only', () => {
  test.each([
    ['kr', 'kr', '186\u00a0561'],
    ['kr', 'öre', '186\u00a0560,50'],
    ['tkr', 'kr', '187'],
  ] as const)('shown in %s, in a plan in %s', (display, unit, text) => {
    expect(formatIn('sv', display, unit).money(unit === 'kr' ? money(18_656_100n) : AMOUNT)).toBe(text);
  });

  test('A4: amounts that are finer than the plan’s unit keep their decimals in that unit', () => {
    expect(formatIn('sv', 'tkr', 'tkr').money(money(18_656_000n))).toBe('186,56');
    expect(formatIn('sv', 'kr', 'kr').money(AMOUNT)).toBe('186\u00a0560,50');
  });

  test('a plan in thousands can be read in kronor', () => {
    expect(formatIn('sv', 'kr', 'tkr').money(money(18_700_000n))).toBe('187\u00a0000');
    expect(formatIn('sv', 'tkr', 'tkr').money(money(18_700_000n))).toBe('187');
  });
});

test('each language has its own signs', () => {
  expect(formatIn('sv', 'kr', 'kr').percent(ratio(1616n, 10_000n), 2)).toBe('16,16\u00a0%');
  expect(formatIn('en', 'kr', 'kr').inputText({ text: '=25000*1.4*7', value: '245000' })).toBe(
    '=25000*1.4*7',
  );
  expect(formatIn('sv', 'kr', 'kr').inputText({ text: '=25000*1.4*7', value: '245000' })).toBe(
    '=25000*1,4*7',
  );
});

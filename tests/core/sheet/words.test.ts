import { describe, expect, test } from 'vitest';
import { message } from '../../../core/message.ts';
import { nameList, numeral, sentences, yearsInWords } from '../../../core/sheet/words.ts';
import { en, sv, svValue } from '../../builders/sentences.ts';

describe('counts in words', () => {
  test.each([
    [0, '0'],
    [1, '1'],
    [2, 'två'],
    [12, 'tolv'],
    [13, '13'],
    [5_000, '5000'],
  ])('%i', (count, words) => {
    expect(svValue(numeral(count))).toBe(words);
  });
});

describe('years in words', () => {
  const from = (first: number, count: number) => Array.from({ length: count }, (_, offset) => first + offset);

  test.each([
    ['the one year', [2025], [2025], '2025'],
    ['both', [2025, 2026], [2025, 2026], 'båda åren'],
    ['all', from(2025, 3), from(2025, 3), 'alla tre åren'],
    ['all of very many', from(2025, 13), from(2025, 13), 'alla 13 åren'],
    ['some', [2025, 2027], from(2025, 3), '2025 och 2027'],
    ['a run', from(2025, 4), from(2025, 5), '2025–2028'],
    ['runs and single years', [2025, 2027, 2028, 2029, 2031], from(2025, 9), '2025, 2027–2029 och 2031'],
  ])('%s', (_, years, all, words) => {
    expect(svValue(yearsInWords(years, all))).toBe(words);
  });
});

describe('names', () => {
  test('all of them while they are few', () => {
    expect(svValue(nameList(['A', 'B', 'C'], 3))).toBe('A, B och C');
  });

  test('the first ones and how many more', () => {
    expect(svValue(nameList(['A', 'B', 'C', 'D'], 2))).toBe('A, B och 2 till');
  });
});

test('sentences stand after one another', () => {
  const all = sentences([
    message('sheet.remark.off'),
    message('explain.nobodyJoined'),
    message('sheet.reason.nobody'),
  ]);
  expect(sv(all)).toBe('Ej med Ingen är med. Ingen är med.');
  expect(en(sentences([message('sheet.remark.off')]))).toBe('Not in');
});

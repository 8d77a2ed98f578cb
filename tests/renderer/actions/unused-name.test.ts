import { expect, test } from 'vitest';
import { unusedName } from '../../../renderer/actions/unused-name.ts';

test('a name that nobody has is taken as it is', () => {
  expect(unusedName('Nytt scenario', ['Alla sju'])).toBe('Nytt scenario');
});

test('N5 a taken name gets the first number that is free, letter case and composed letters aside', () => {
  expect(unusedName('Nytt scenario', ['NYTT SCENARIO', 'Nytt scenario 2'])).toBe('Nytt scenario 3');
  expect(unusedName('A\u030am\u00e5l', ['\u00c5m\u00e5l'])).toBe('A\u030am\u00e5l 2');
});

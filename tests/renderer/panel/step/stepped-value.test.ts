import fc from 'fast-check';
import { expect, test } from 'vitest';
import { steppedValue } from '../../../../renderer/panel/step/stepped-value.ts';

const WIDE = { least: '-1000000000000', greatest: '1000000000000' };

test('is exact: ten steps of 0,1 are 1', () => {
  expect(steppedValue('0', '0.1', 10, WIDE)).toBe('1');
  expect(steppedValue('3', '0.25', -1, WIDE)).toBe('2.75');
});

test('goes as far as the input allows, also where that is no whole step', () => {
  const portion = { least: '0', greatest: '100' };
  expect(steppedValue('99.5', '1', 3, portion)).toBe('100');
  expect(steppedValue('0.5', '1', -1, portion)).toBe('0');
});

test('there and back again is where it began', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: -1000, max: 1000 }),
      (hundredths, steps) => {
        const value = steppedValue('0', '0.01', hundredths, WIDE);
        expect(steppedValue(steppedValue(value, '0.25', steps, WIDE), '0.25', -steps, WIDE)).toBe(value);
      },
    ),
  );
});

import { describe, expect, test } from 'vitest';
import type { InputType, Unit } from '../../../../core/index.ts';
import { stepOf } from '../../../../renderer/panel/step/step-of.ts';

function step(type: InputType, value: string, unit: Unit = 'kr', property = 'amount'): string {
  return stepOf({ type, property }, value, unit);
}

describe('a step', () => {
  test('is a quarter of a point of an index, a whole one of other percents and of a count', () => {
    expect(step('percent', '3', 'kr', 'index')).toBe('0.25');
    expect(step('percent', '15', 'kr', 'percent')).toBe('1');
    expect([step('degree', '100'), step('portion', '50'), step('count', '4')]).toEqual(['1', '1', '1']);
  });

  test.each<[InputType, string, Unit, string]>([
    ['money', '840000', 'kr', '10000'],
    ['money', '-110000', 'kr', '10000'],
    ['money', '25000.5', 'kr', '1000'],
    ['money', '4', 'kr', '1'],
    ['money', '840', 'tkr', '10'],
    ['money', '4.5', 'tkr', '0.1'],
    ['sum', '1965000', 'öre', '100000'],
    ['quantity', '2250', 'kr', '100'],
    ['quantity', '8', 'kr', '1'],
    ['price', '40', 'kr', '1'],
    ['price', '7.5', 'kr', '0.1'],
    ['rate', '0.05', 'kr', '0.001'],
    ['population', '9165', 'kr', '100'],
  ])('%s of %s in %s is %s: one in the second figure', (type, value, unit, expected) => {
    expect(step(type, value, unit)).toBe(expected);
  });

  test('from nothing is 1 000 kr, or 1', () => {
    expect([step('money', '0'), step('money', '0', 'tkr'), step('price', '0')]).toEqual(['1000', '1', '1']);
  });
});

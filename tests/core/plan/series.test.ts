import { describe, expect, it } from 'vitest';
import { makeBase } from '../../../core/commands/make-base.ts';
import { lettersAt } from '../../../core/numbers/letters.ts';
import { letterOrder, seriesOf } from '../../../core/plan/series.ts';
import { stegetVidarePlan } from '../../resources/examples/steget-vidare-plan.ts';
import { carriedOut } from '../commands/carried-out.ts';

const plan = stegetVidarePlan();
const withLetters = (letters: readonly string[]) => ({
  ...plan,
  scenarios: letters.map((letter) => ({ id: letter, letter, name: letter, note: '', overrides: {} })),
});

describe('seriesOf', () => {
  it('S3.3: gives the base slate, and each letter its own colour; from F on the four come again', () => {
    const of = withLetters(['F', 'B', 'E', 'J', 'C', 'D', 'AA']);
    expect(seriesOf(of, of.base.id)).toBe('a');
    expect(['B', 'C', 'D', 'E', 'F', 'J', 'AA'].map((id) => seriesOf(of, id))).toEqual([
      'b',
      'c',
      'd',
      'e',
      'b',
      'b',
      'c',
    ]);
  });

  it('gives A the colour that the new base’s letter would have had', () => {
    const exchanged = carriedOut(makeBase(plan, { id: 'utan-munkedal' }));
    expect(['utan-munkedal', 'alla-sju', 'bara-fyra'].map((id) => seriesOf(exchanged, id))).toEqual([
      'a',
      'c',
      'b',
    ]);
  });
});

describe('letters', () => {
  it('have an order that goes on after Z', () => {
    for (let order = 0; order < 702; order += 1) expect(letterOrder(lettersAt(order))).toBe(order);
  });
});

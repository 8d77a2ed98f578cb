import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  remainderSentence,
  type RemainderPart,
  type Step,
} from '../../../core/explain/remainder-sentence.ts';
import { ratio } from '../../../core/numbers/ratio.ts';
import { en, sv } from '../../builders/sentences.ts';

/** A part in thousandths of a step, and the whole steps that it was given. */
type Given = readonly [thousandths: number, steps: number];

function parts(...given: readonly Given[]): readonly RemainderPart[] {
  return given.map(([thousandths, steps], place) => ({
    id: `${place}`,
    name: 'ABCDEFGHIJ'[place] ?? '',
    exact: ratio(BigInt(thousandths), 1000n),
    steps: BigInt(steps),
  }));
}

function said(own: string, step: Step, ...given: readonly Given[]): string {
  return sv(
    remainderSentence(parts(...given), own, step, (steps) => ({ kind: 'decimal', text: `${steps}` })),
  );
}

describe('A2, A4: who got what was left', () => {
  test('one step, and the one who gets none', () => {
    expect(said('1', 'whole', [60_600, 61], [39_400, 39])).toBe(
      'Avrundat nedåt ger 99. Den procent som är kvar går till den största resten: A (0,60). B (0,40) får ingen.',
    );
  });

  test('one that is named among those who receive is not said twice', () => {
    expect(said('0', 'kr', [60_600, 61], [39_400, 39])).toBe(
      'Avrundat nedåt ger 99. Den krona som är kvar går till den största resten: A (0,60).',
    );
  });

  test('nothing left', () => {
    expect(said('0', 'whole', [60_000, 60], [40_000, 40])).toBe(
      'Avrundat nedåt ger 100, så inget är kvar att fördela.',
    );
  });

  test('öre and thousands are neuter', () => {
    expect(said('1', 'öre', [60_600, 61], [39_400, 39])).toContain(
      'Det öre som är kvar går till den största resten: A (0,60). B (0,40) får inget.',
    );
    expect(said('1', 'tkr', [60_600, 61], [39_400, 39])).toContain('B (0,40) får inget.');
  });

  test('N2: as many decimals as tell the last that receives from the first that does not', () => {
    expect(said('1', 'whole', [60_601, 61], [39_600, 39], [799, 1])).toContain('A (0,601)');
    expect(said('1', 'whole', [60_601, 61], [39_600, 39], [799, 1])).toContain('B (0,600) får ingen.');
  });

  test('A3: equal remainders say what decided', () => {
    expect(said('1', 'whole', [50_500, 51], [49_500, 49])).toContain(
      'B (0,50) får ingen. Vid lika rest går den största före',
    );
  });

  test('many are not all named, but one’s own is', () => {
    const seven = Array.from({ length: 7 }, (_, place) => [900 - place, 1] as const);
    const text = said('6', 'tenths', ...seven, [103, 0]);
    expect(text).toContain('De sju tiondels procent som är kvar');
    expect(text).toContain('E (0,90) och 2 till. G (0,89) får en.');
  });

  test('every step has its words in both languages', () => {
    const steps: readonly Step[] = ['whole', 'tenths', 'hundredths', 'kr', 'öre', 'tkr'];
    fc.assert(
      fc.property(fc.constantFrom(...steps), fc.integer({ min: 1, max: 9 }), (step, count) => {
        const given = Array.from({ length: 10 }, (_, place) => [500, place < count ? 1 : 0] as const);
        const message = remainderSentence(parts(...given), '9', step, () => 'x');
        expect(sv(message)).not.toBe(en(message));
      }),
    );
  });
});

import fc from 'fast-check';
import type { NumberInput } from '../../core/numbers/number-input.ts';
import { decimalText } from '../../core/numbers/ratio-text.ts';
import { ratio } from '../../core/numbers/ratio.ts';

/** Canonical decimal text over the whole range of a stored value: at most 15 digits before and 10 after the point. */
export const canonicalDecimal: fc.Arbitrary<string> = fc
  .record({
    negative: fc.boolean(),
    whole: fc.oneof(fc.bigInt(0n, 2_000n), fc.bigInt(0n, 999_999_999_999_999n)),
    decimals: fc.oneof(fc.constant(''), fc.stringMatching(/^\d{0,9}[1-9]$/)),
  })
  .map(({ negative, whole, decimals }) => {
    const magnitude = decimals === '' ? `${whole}` : `${whole}.${decimals}`;
    return negative && magnitude !== '0' ? `-${magnitude}` : magnitude;
  });

/** Texts that people, machines and other programs might put where a number belongs. */
export const garbage: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(...'0123456789 .,-+*/×÷()=%kre\u00a0\u202f\u2212'), maxLength: 25 }),
  fc
    .string({ unit: fc.constantFrom(...'0123456789 ,-+*/()'), maxLength: 25 })
    .map((formula) => `=${formula}`),
);

/** A typed number within whole bounds, with at most so many decimals, now and then as arithmetic (N4). */
export function numberInput(least: number, greatest: number, decimals = 0): fc.Arbitrary<NumberInput> {
  const scale = 10n ** BigInt(decimals);
  return fc
    .record({
      scaled: fc.bigInt(BigInt(least) * scale, BigInt(greatest) * scale),
      isFormula: fc.boolean(),
    })
    .map(({ scaled, isFormula }) => {
      const value = decimalText(ratio(scaled, scale), decimals);
      const text = isFormula && scaled >= 0n ? `=(${value}*3-${value})/2` : value;
      return { text, value };
    });
}

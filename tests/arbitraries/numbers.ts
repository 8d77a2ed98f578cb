import fc from 'fast-check';

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

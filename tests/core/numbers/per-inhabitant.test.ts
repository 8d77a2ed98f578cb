import { describe, expect, it } from 'vitest';
import { money } from '../../../core/numbers/money.ts';
import { perInhabitant } from '../../../core/numbers/per-inhabitant.ts';
import { fixedText } from '../../../core/numbers/ratio-text.ts';
import { ratio, ratioOfText } from '../../../core/numbers/ratio.ts';

describe('S4 kronor per inhabitant', () => {
  it('is exact', () => {
    const rate = perInhabitant(money(18_656_000n), ratio(9165n));
    expect(rate).toEqual(ratio(186_560n, 9165n));
    expect(rate && fixedText(rate, 2)).toBe('20.36');
    expect(perInhabitant(money(100n), ratioOfText('0.5'))).toEqual(ratio(2n));
    expect(perInhabitant(money(-1_000n), ratio(4n))).toEqual(ratio(-5n, 2n));
  });

  it('N6 has no value without an amount, a population or inhabitants', () => {
    expect(perInhabitant(null, ratio(9165n))).toBeNull();
    expect(perInhabitant(money(100n), null)).toBeNull();
    expect(perInhabitant(money(100n), ratio(0n))).toBeNull();
    expect(perInhabitant(money(100n), ratio(-5n))).toBeNull();
  });
});

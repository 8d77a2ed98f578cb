import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateArithmetic, valueOfArithmetic } from '../../../core/numbers/arithmetic.ts';
import { ratio, ratioOfText, type Ratio } from '../../../core/numbers/ratio.ts';
import { addRatios, divideRatios, multiplyRatios, subtractRatios } from '../../../core/numbers/ratio.ts';

function evaluated(text: string): Ratio | string {
  const result = evaluateArithmetic(text);
  return result.ok ? result.value : result.failure.code;
}

describe('N4 arithmetic', () => {
  it.each([
    ['=1+2*3', 7n],
    ['=(1+2)*3', 9n],
    ['=10-4-3', 3n],
    ['=100/10/5', 2n],
    ['=2*-3', -6n],
    ['=--3', 3n],
    ['=-(2+3)*2', -10n],
    ['=2-(-3)', 5n],
    ['=((((1))))', 1n],
    ['42', 42n],
    ['-42', -42n],
  ])('%s is %s', (text, value) => expect(evaluated(text)).toEqual(ratio(value)));

  it('N1 keeps a third exact', () => {
    expect(evaluated('=1/3')).toEqual(ratio(1n, 3n));
    expect(evaluated('=1/3*3')).toEqual(ratio(1n));
    expect(evaluated('=25000*1.4*7')).toEqual(ratio(245_000n));
  });

  it.each([
    ['', 'number.notANumber'],
    ['1 2', 'number.notANumber'],
    ['=1 + 2', 'number.formulaUnexpected'],
    ['=1,5', 'number.formulaUnexpected'],
    ['=1×2', 'number.formulaUnexpected'],
    ['=1/0', 'number.divisionByZero'],
    ['=1/(1-1)+5', 'number.divisionByZero'],
    ['=(1/0)', 'number.divisionByZero'],
    ['=' + '('.repeat(200), 'number.tooLong'],
    ['=' + '('.repeat(199), 'number.formulaIncomplete'],
  ])('refuses %j with %s', (text, code) => expect(evaluated(text)).toBe(code));

  it('law: agrees with exact arithmetic on any tree of operations', () => {
    interface Tree {
      readonly text: string;
      readonly value: Ratio;
    }
    const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'medium', withCrossShrink: true },
        fc.nat(99).map((n) => ({ text: `${n}.5`, value: ratioOfText(`${n}.5`) })),
        tie('tree').map((t) => ({ text: `(-${t.text})`, value: { n: -t.value.n, d: t.value.d } })),
        fc.tuple(tie('tree'), fc.constantFrom('+', '-', '*', '/'), tie('tree')).map(([a, sign, b]) => {
          const operation = { '+': addRatios, '-': subtractRatios, '*': multiplyRatios, '/': divideRatios }[
            sign
          ];
          return sign === '/' && b.value.n === 0n
            ? a
            : { text: `(${a.text}${sign}${b.text})`, value: operation(a.value, b.value) };
        }),
      ),
    }));
    fc.assert(
      fc.property(tree, ({ text, value }) => {
        fc.pre(text.length < 200);
        expect(evaluated(`=${text}`)).toEqual(value);
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives the stored value rounded half up to ten decimals', () => {
    expect(valueOfArithmetic('=2/3')).toEqual({ ok: true, value: '0.6666666667' });
    expect(valueOfArithmetic('=1000000000000000-0.1')).toEqual({ ok: true, value: '999999999999999.9' });
    const tooLarge = valueOfArithmetic('=999999999999999.99999999999');
    expect(!tooLarge.ok && tooLarge.failure.code).toBe('number.tooLarge');
  });
});

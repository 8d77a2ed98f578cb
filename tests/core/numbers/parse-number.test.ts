import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDecimal, formatInputText } from '../../../core/numbers/format-number.ts';
import type { Language } from '../../../core/numbers/language.ts';
import { parseNumber } from '../../../core/numbers/parse-number.ts';
import { decimalText } from '../../../core/plan/schema.ts';
import { canonicalDecimal, garbage } from '../../arbitraries/numbers.ts';

const UNITS = ['kr', '%', 'kr/mil', 'm²'];

function parse(text: string, language: Language = 'sv', suffixes: readonly string[] = UNITS) {
  return parseNumber(text, { language, suffixes });
}

function valueOf(text: string, language: Language = 'sv'): string {
  const parsed = parse(text, language);
  return parsed.ok ? parsed.value.value : parsed.failure.code;
}

describe('N4 what people type in Swedish', () => {
  it.each([
    ['1234', '1234'],
    ['1 234,50', '1234.5'],
    ['1\u00a0234\u00a0567', '1234567'],
    ['1\u202f234,5', '1234.5'],
    ['1\u2009234', '1234'],
    ['\u22125', '-5'],
    ['\u20135', '-5'],
    ['-5', '-5'],
    ['\u2212 1 234', '-1234'],
    [' 12 ', '12'],
    ['1,234', '1.234'],
    ['007', '7'],
    ['-0', '0'],
    ['0,00', '0'],
    ['3 %', '3'],
    ['3%', '3'],
    ['40 kr', '40'],
    ['40\u00a0KR', '40'],
    ['40 kr/mil', '40'],
    ['12 m²', '12'],
    ['999999999999999', '999999999999999'],
    ['0,0000000001', '0.0000000001'],
  ])('reads %j as %s', (text, value) => expect(valueOf(text)).toBe(value));

  it.each([
    ['', 'number.empty'],
    ['  ', 'number.empty'],
    ['-', 'number.notANumber'],
    ['1.234', 'number.ambiguous'],
    ['12.5', 'number.wrongMark'],
    ['1,234.50', 'number.wrongMark'],
    ['1.234,50', 'number.wrongMark'],
    ['1.234.567', 'number.wrongMark'],
    ['1e5', 'number.notANumber'],
    ['0x10', 'number.notANumber'],
    ['Infinity', 'number.notANumber'],
    ['NaN', 'number.notANumber'],
    ['kr 40', 'number.notANumber'],
    ['1-2', 'number.notANumber'],
    ['(5)', 'number.notANumber'],
    ['1,2,3', 'number.notANumber'],
    ['1 23', 'number.grouping'],
    ['1234 567', 'number.grouping'],
    ['0 123', 'number.grouping'],
    ['1  234', 'number.grouping'],
    ['12,', 'number.incomplete'],
    [',5', 'number.incomplete'],
    ['12.', 'number.incomplete'],
    ['5 mil', 'number.wrongUnit'],
    ['5 %%', 'number.wrongUnit'],
    ['1000000000000000', 'number.tooLarge'],
    ['0,12345678901', 'number.tooManyDecimals'],
    ['1'.repeat(201), 'number.tooLong'],
  ])('refuses %j with %s', (text, code) => expect(valueOf(text)).toBe(code));

  it('says what to write instead of 1.234', () => {
    expect(parse('1.234')).toEqual({
      ok: false,
      failure: {
        code: 'number.ambiguous',
        values: {
          text: '1.234',
          whole: { kind: 'decimal', text: '1234' },
          decimal: { kind: 'decimal', text: '1.234' },
        },
      },
    });
  });

  it('keeps the minus in what it refuses and in what it says to write instead', () => {
    expect(parse('−1.234')).toEqual({
      ok: false,
      failure: {
        code: 'number.ambiguous',
        values: {
          text: '-1.234',
          whole: { kind: 'decimal', text: '-1234' },
          decimal: { kind: 'decimal', text: '-1.234' },
        },
      },
    });
    expect(parse('--5')).toMatchObject({
      failure: { code: 'number.notANumber', values: { text: '--5' } },
    });
    expect(parse('-1000000000000000')).toMatchObject({
      failure: { code: 'number.tooLarge', values: { count: 15 } },
    });
  });

  it('names the units that fit, and says when none does', () => {
    const wrong = parse('5 mil', 'sv', ['kr', '%']);
    expect(!wrong.ok && wrong.failure.values).toEqual({
      unit: 'mil',
      expected: { kind: 'list', items: ['kr', '%'] },
    });
    const none = parse('5 mil', 'sv', []);
    expect(!none.ok && none.failure.code).toBe('number.noUnit');
  });
});

describe('N4 what people type in English', () => {
  it.each([
    ['1,234.50', '1234.5'],
    ['1 234.50', '1234.5'],
    ['1234.5', '1234.5'],
    ['1.234', '1.234'],
    ['\u22121,234', '-1234'],
    ['1234,5', 'number.wrongMark'],
    ['1,23', 'number.wrongMark'],
    ['1.234,50', 'number.wrongMark'],
    ['1,234 567', 'number.notANumber'],
    ['1e5', 'number.notANumber'],
  ])('takes %j as %s', (text, expected) => expect(valueOf(text, 'en')).toBe(expected));

  it('suggests the decimal point for 1234,5', () => {
    const refused = parse('1234,5', 'en');
    expect(!refused.ok && refused.failure.values).toMatchObject({
      suggestion: { kind: 'decimal', text: '1234.5' },
    });
  });
});

describe('N4 arithmetic as typed', () => {
  it('keeps the formula and its value', () => {
    expect(parse('=25000*1,4*7')).toEqual({ ok: true, value: { text: '=25000*1.4*7', value: '245000' } });
    expect(parse('= 25\u00a0000 × 1,4 × 7')).toEqual({
      ok: true,
      value: { text: '=25000*1.4*7', value: '245000' },
    });
    expect(parse('=25,000*1.4*7', 'en')).toEqual({
      ok: true,
      value: { text: '=25000*1.4*7', value: '245000' },
    });
  });

  it('N3 rounds what does not end half up to ten decimals', () => {
    expect(valueOf('=1/3')).toBe('0.3333333333');
    expect(valueOf('=-2/3')).toBe('-0.6666666667');
    expect(valueOf('=1/20000000000')).toBe('0.0000000001');
    expect(valueOf('=1/20000000001')).toBe('0');
    expect(valueOf('=-1/30000000000')).toBe('0');
  });

  it.each([
    ['=', 'number.formulaEmpty'],
    ['= ', 'number.formulaEmpty'],
    ['=1/0', 'number.divisionByZero'],
    ['=1/(2-2)', 'number.divisionByZero'],
    ['=1+', 'number.formulaIncomplete'],
    ['=-', 'number.formulaIncomplete'],
    ['=(1', 'number.formulaParenthesis'],
    ['=1)', 'number.formulaParenthesis'],
    ['=()', 'number.formulaUnexpected'],
    ['=*2', 'number.formulaUnexpected'],
    ['=2(3)', 'number.formulaUnexpected'],
    ['=+5', 'number.formulaUnexpected'],
    ['=SUM(1)', 'number.formulaUnexpected'],
    ['=5 kr', 'number.formulaUnexpected'],
    ['=1.5*2', 'number.wrongMark'],
    ['=1.234*2', 'number.ambiguous'],
    ['=1 23', 'number.grouping'],
    ['=1e5', 'number.formulaUnexpected'],
    ['=999999999999999+1', 'number.tooLarge'],
    ['=0-999999999999999-1', 'number.tooLarge'],
    ['=9,99999999999', 'number.tooManyDecimals'],
  ])('refuses %j with %s', (text, code) => expect(valueOf(text)).toBe(code));
});

describe('laws', () => {
  it.each(['sv', 'en'] as const)('NUM2 parse(format(x)) = x in %s', (language) => {
    fc.assert(
      fc.property(canonicalDecimal, (text) => {
        expect(parse(formatDecimal(text, { language }), language)).toEqual({
          ok: true,
          value: { text, value: text },
        });
      }),
      { numRuns: 5_000 },
    );
  });

  it.each(['sv', 'en'] as const)('what the editor shows is read back as the same input in %s', (language) => {
    for (const input of [
      { text: '=25000*1.4*7', value: '245000' },
      { text: '=-(1.5+2)/3', value: '-1.1666666667' },
      { text: '-1234.5', value: '-1234.5' },
    ]) {
      expect(parse(formatInputText(input, language), language)).toEqual({ ok: true, value: input });
    }
  });

  it('100 000 garbage texts never throw, and what is taken is canonical', () => {
    let taken = 0;
    fc.assert(
      fc.property(garbage, fc.constantFrom<Language>('sv', 'en'), (text, language) => {
        const parsed = parse(text, language);
        if (!parsed.ok) return parsed.failure.code.startsWith('number.');
        taken += 1;
        return decimalText.safeParse(parsed.value.value).success;
      }),
      { numRuns: 100_000 },
    );
    expect(taken).toBeGreaterThan(1_000);
  });
});

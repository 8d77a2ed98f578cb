import { describe, expect, test } from 'vitest';
import { message, money, ratio, type MessageValue } from '../../../core/index.ts';
import { createTranslator, showMissing } from '../../../resources/text/translator.ts';
import { writeValue } from '../../../resources/text/write-value.ts';

const swedish = createTranslator('sv');
const english = createTranslator('en');
const sv = (value: MessageValue) => writeValue(value, 'sv', swedish.text);
const en = (value: MessageValue) => writeValue(value, 'en', english.text);

describe('values in sentences', () => {
  test('money has its figure, a no-break space and its unit', () => {
    const amount = { kind: 'money', value: money(18_656_000n), unit: 'kr' } as const;
    expect(sv(amount)).toBe('186\u00a0560\u00a0kr');
    expect(en(amount)).toBe('186,560\u00a0kr');
  });

  test('money in öre is written in kr with its decimals', () => {
    expect(sv({ kind: 'money', value: money(-1_234_50n), unit: 'öre' })).toBe('\u22121\u00a0234,50\u00a0kr');
  });

  test('money in tkr is written in thousands', () => {
    expect(sv({ kind: 'money', value: money(120_000_000n), unit: 'tkr' })).toBe('1\u00a0200\u00a0tkr');
  });

  test('a percentage is rounded half up to its decimals', () => {
    const share = { kind: 'percent', value: ratio(9165n, 56703n), decimals: 2 } as const;
    expect(sv(share)).toBe('16,16\u00a0%');
    expect(en(share).toString()).toMatch(/^16\.16/);
  });

  test('a decimal has the separators of the language', () => {
    expect(sv({ kind: 'decimal', text: '56703.5' })).toBe('56\u00a0703,5');
    expect(en({ kind: 'decimal', text: '56703.5' })).toBe('56,703.5');
  });

  test('N4: arithmetic stands as typed, with the decimal mark of the language', () => {
    const typed = { kind: 'typed', input: { text: '=25000*1.4*7', value: '245000' } } as const;
    expect(sv(typed)).toBe('=25000*1,4*7');
    expect(en(typed)).toBe('=25000*1.4*7');
  });

  test('a list ends with "och" or "and"', () => {
    const members: MessageValue = { kind: 'list', items: ['Bengtsfors', 'Dals-Ed', 'Mellerud'] };
    expect(sv(members)).toBe('Bengtsfors, Dals-Ed och Mellerud');
    expect(en(members)).toBe('Bengtsfors, Dals-Ed and Mellerud');
  });

  test('a sentence may stand inside another', () => {
    expect(sv({ kind: 'message', message: message('numeral.3') })).toBe('tre');
    expect(en({ kind: 'message', message: message('numeral.3') })).toBe('three');
  });
});

describe('the translator', () => {
  test('writes a name as typed, whatever it holds', () => {
    for (const name of ['{{name}}', '$t(numeral.3)', '$&', '<b>&amp;</b>', 'numeral.3'])
      expect(swedish.t('list.quoted', { name })).toBe(`”${name}”`);
  });

  test('no value is read as an option of the library’s own', () => {
    const values = { name: 'x', lng: 'en', context: 'male', defaultValue: 'y', ns: 'z', returnObjects: 'w' };
    expect(swedish.t('list.quoted', values)).toBe('”x”');
  });

  test('chooses the plural form by count', () => {
    expect(swedish.text(message('headline.chip.over', { count: 1 }))).toBe('1 tak brutet');
    expect(swedish.text(message('headline.chip.over', { count: 2 }))).toBe('2 tak brutna');
    expect(english.text(message('headline.chip.over', { count: 1 }))).toBe('1 ceiling exceeded');
  });

  test('a missing text throws, or is visible where a user must go on', () => {
    expect(() => swedish.text(message('no.such.text'))).toThrow('no.such.text');
    expect(createTranslator('sv', showMissing).text(message('no.such.text'))).toBe('⟦no.such.text⟧');
  });

  test('a branch of the catalogue is no text', () => {
    expect(() => swedish.text(message('headline.chip'))).toThrow();
  });

  test('a missing value throws, or is visible', () => {
    expect(() => swedish.text(message('list.quoted'))).toThrow('name');
    expect(createTranslator('en', showMissing).text(message('list.quoted'))).toContain('⟦');
  });
});

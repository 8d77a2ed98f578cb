import { describe, expect, it } from 'vitest';
import { idText, nameText, noteText, planSchema } from '../../../core/plan/schema.ts';
import { newPlan } from '../../../core/plan/new-plan.ts';
import { nameKey } from '../../../core/plan/name-key.ts';

describe('the schema of ids', () => {
  it.each(['a', 'dals-ed', 'V1StGXR8_Z5jdHi6B-myT', '__x', 'x'.repeat(64)])('takes %s', (id) => {
    expect(idText.safeParse(id).success).toBe(true);
  });
  it('N5.4: takes no name that every object has, and nothing that is no id', () => {
    const own = Object.getOwnPropertyNames(Object.prototype);
    for (const id of [...own, 'prototype', '', 'å', 'a b', 'a.b', 'a:b', 'a@2025', 'x'.repeat(65)]) {
      expect([id, idText.safeParse(id).success]).toEqual([id, false]);
    }
  });
});

describe('the schema of texts', () => {
  it.each(['=HYPERLINK("http://evil","x")', '+1', 'x'.repeat(200), '👩‍👩‍👧', '<img src=x>', '../../x', 'İ'])(
    'takes the name %j',
    (name) => {
      expect(nameText.safeParse(name).success).toBe(true);
    },
  );
  it.each([
    '',
    ' ',
    ' a',
    'a\u00a0',
    'a\nb',
    'a\tb',
    '\u0000',
    'a\u0008',
    'a\ud800',
    'a\u2028b',
    'x'.repeat(201),
  ])('FIL14: refuses the name %j', (name) => {
    expect(nameText.safeParse(name).success).toBe(false);
  });
  it('takes line feeds and tabs in notes, and no other control character', () => {
    expect(noteText.safeParse('a\n\tb ').success).toBe(true);
    for (const note of ['a\r\nb', '\u0000', '\udc00', 'x'.repeat(4_001)])
      expect(noteText.safeParse(note).success).toBe(false);
  });
});

describe('nameKey', () => {
  it('N5.3: is the same for names that differ in composition or letter case alone', () => {
    expect(nameKey('A\u030Am\u00c5l')).toBe(nameKey('åmål'));
    expect(nameKey('α\u0345\u0301')).toBe(nameKey('α\u0301\u0345'));
    expect(nameKey('STRASSE')).toBe(nameKey('straße'));
    expect(nameKey('Dals-Ed')).not.toBe(nameKey('Dals Ed'));
  });
});

describe('newPlan', () => {
  it('Y1: is a sound plan of twelve months in every year', () => {
    const start = { id: 'p', baseId: 'b', name: 'Ny', baseName: 'Bas', firstYear: 2026, years: 15 };
    const plan = newPlan({ ...start, unit: 'tkr', populationYear: 2024, registerSource: 'SCB, folkmängd' });
    expect(planSchema.safeParse(plan).success).toBe(true);
    expect(plan.years.at(-1)).toEqual({ year: 2040, months: 12 });
    expect(plan).toMatchObject({ shareRounding: '1', key: { kind: 'population' }, base: { letter: 'A' } });
  });
});

import { describe, expect, test } from 'vitest';
import { writeInput } from '../../../core/plan/inputs.ts';
import { amountLine, joinedIn, member, payLine, planWith } from '../../builders/plan-builder.ts';
import { sv } from '../../builders/sentences.ts';
import { explained, formulaWords, PLAN } from './explained.ts';

describe('X1: inputs explain themselves', () => {
  test.each([
    [
      'member:mellerud/weight',
      'Mellerud, invånare: 9 165 den 31 december 2023 (SCB, folkmängd).',
      'register',
    ],
    [
      'member:vanersborg/weight',
      'Vänersborg*, invånare: 6 965, inmatat. Registret har 40 012 den 31 december 2023. Anteckning: Endast Dalslandsdelen av Vänersborg räknas.',
      'typed',
    ],
    ['line:ovrigt/y2026', 'Övrigt, belopp 2026: 110 000 kr/år, inmatat.', 'typed'],
    ['line:lon/y2025', 'Lön, lön per år: 840 000 kr/år, inmatat.', 'typed'],
    ['member:mellerud/joined', 'Mellerud är med.', 'typed'],
    ['member:amal/joined', 'Åmål är inte med.', 'typed'],
    ['input:plan.key', 'Nyckel: folkmängd, valt.', 'typed'],
  ])('%s', (cell, sentence, origin) => {
    const found = explained(cell);
    expect(sv(found.sentence)).toBe(sentence);
    expect(found.origin).toBe(origin);
    expect(found.parts).toEqual([]);
  });

  test('S3: an overridden input names the base’s value', () => {
    expect(sv(explained('input:line:resor.quantity', PLAN, 'utan-munkedal').sentence)).toBe(
      'Resor, antal: 2 000 mil, inmatat. Bas: 2 250 mil.',
    );
    expect(sv(explained('member:munkedal/joined', PLAN, 'utan-munkedal').sentence)).toBe(
      'Munkedal är inte med. Bas: med.',
    );
    expect(sv(explained('line:ovrigt/y2026', PLAN, 'bara-fyra').sentence)).toBe(
      'Övrigt, belopp 2026: 80 000 kr/år, inmatat. Bas: 110 000 kr/år.',
    );
  });

  test('N4: arithmetic stands as it was typed', () => {
    const typed = { text: '=25000*1.4*7', value: '245000' };
    const plan = writeInput(planWith({ lines: [payLine('lon', 0)] }), 'line:lon.pay', typed);
    const found = explained('line:lon/y2025', plan);
    expect(sv(found.sentence)).toBe('lon, lön per år: =25000*1,4*7 = 245 000 kr/år, inmatat.');
    expect(formulaWords(found.formula)).toBe('=25000*1,4*7 = 245 000 kr');
  });

  test('C5: a typed amount that is rounded to the unit is explained by its rounding', () => {
    const plan = planWith({ lines: [amountLine('x', '100.5')] });
    expect(sv(explained('line:x/y2025', plan).sentence)).toBe('x 2025: 100,50 kr, avrundat till 101 kr.');
  });

  test('membership by year', () => {
    const plan = planWith({
      members: [member('A', 1, { joined: joinedIn({ 2025: false, 2026: true, 2027: true }) })],
    });
    expect(sv(explained('member:a/joined', plan).sentence)).toBe('A är med 2026 och 2027.');
  });
});

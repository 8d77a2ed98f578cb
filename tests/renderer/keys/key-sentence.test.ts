import { expect, test } from 'vitest';
import { addKey, addKeyColumn, type KeyPart, type Plan } from '../../../core/index.ts';
import { keySentence } from '../../../renderer/keys/key-sentence.ts';
import { createTranslator } from '../../../resources/text/translator.ts';
import { examplePlan } from '../../builders/example-plan.ts';

const figure = (value: string) => ({ all: { text: value, value } });
const divide = (
  takes: 'rest' | 'percent' | 'percentOfRest' | 'amount',
  by: string,
  value?: string,
): KeyPart => ({
  id: `${takes}-${by}`,
  kind: 'divide',
  by: by === 'population' || by === 'equal' ? { kind: by } : { kind: 'column', column: by },
  takes,
  figure: value === undefined ? null : figure(value),
  rounding: null,
});

function said(parts: readonly KeyPart[], language: 'sv' | 'en' = 'sv'): string {
  const column = addKeyColumn(examplePlan(), { id: 'timmar', name: 'Timmar', unit: 'h' });
  const made = column.ok ? addKey(column.value.plan, { id: 'k', name: 'Nyckel', parts }) : column;
  if (!made.ok) throw new Error(made.failure.code);
  const plan: Plan = made.value.plan;
  const [key] = plan.keys;
  return key ? keySentence(plan, key, createTranslator(language)).replaceAll('\u00a0', ' ') : '';
}

test('K6 30 % equal and the rest by population is said in order', () => {
  const parts = [divide('percent', 'equal', '30'), divide('rest', 'population')];
  expect(said(parts)).toBe('30 % av hela beloppet fördelas i lika delar. Resten fördelas efter folkmängd.');
  expect(said(parts, 'en')).toBe(
    '30% of the whole amount is shared in equal parts. The rest is shared by population.',
  );
});

test('a key of the rest alone is of all', () => {
  expect(said([divide('rest', 'timmar')])).toBe('Hela beloppet fördelas efter Timmar.');
});

test('K4 K5 fees and rates are what each member pays, and that nothing takes the rest is said', () => {
  expect(
    said([
      { id: 'f', kind: 'fee', figure: figure('2000'), column: null },
      { id: 'g', kind: 'fee', figure: null, column: 'timmar' },
      { id: 'r', kind: 'rate', figure: figure('1.5'), column: 'timmar' },
    ]),
  ).toBe(
    'Varje medlem betalar 2 000 kr/år. Varje medlem betalar sin avgift i Timmar. Varje medlem betalar 1,5 kr/h. ' +
      'Ingen del tar resten, så det som delarna inte täcker blir ofinansierat.',
  );
});

test('K3 fixed percentages and a fixed sum are said by their column', () => {
  const percents: KeyPart = {
    ...{ id: 'p', kind: 'divide', by: { kind: 'percents', column: 'timmar' }, rounding: null },
    ...{ takes: 'amount', figure: figure('100000') },
  };
  expect(said([percents, divide('percentOfRest', 'equal', '40'), divide('rest', 'population')])).toBe(
    '100 000 kr/år fördelas med procenten i Timmar. 40 % av det som är kvar fördelas i lika delar. ' +
      'Resten fördelas efter folkmängd.',
  );
});

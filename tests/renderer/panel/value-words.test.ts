import { expect, test } from 'vitest';
import { inputOf, type InputField } from '../../../core/index.ts';
import { valueWords } from '../../../renderer/panel/value-words.ts';
import { createTranslator } from '../../../resources/text/translator.ts';
import { examplePlan } from '../../builders/example-plan.ts';

const plan = examplePlan();
const text = createTranslator('sv');
const field = (property: string): InputField => {
  const found = inputOf(plan, `line:${plan.lines[2]?.id}.${property}`);
  if (!found) throw new Error(property);
  return found;
};

test('a set of many is said by how many it is, whatever their names', () => {
  const members = plan.members.map(({ id }) => id).slice(1);
  expect(valueWords(plan, field('participants'), { members }, text)).toBe('7 av 8');
  expect(valueWords(plan, field('participants'), null, text)).toBe('alla medlemmar');
});

test('everything else is said as it is everywhere', () => {
  const quantity = { all: { text: '2000', value: '2000' } };
  expect(valueWords(plan, field('quantity'), quantity, text).replaceAll('\u00a0', ' ')).toBe('2 000 mil');
});

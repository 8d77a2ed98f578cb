import { expect, test } from 'vitest';
import { planDiff, setInput } from '../../../core/index.ts';
import { differenceText } from '../../../renderer/difference/difference-text.ts';
import { createTranslator } from '../../../resources/text/translator.ts';
import { examplePlan } from '../example-plan.ts';
import { memberNamed } from '../members/member-plan.ts';

const plan = examplePlan();
const side = { plan, scenario: plan.base.id };

test('nothing differs: one sentence under the heading', () => {
  const words = differenceText('Beslut', planDiff(side, side), createTranslator('sv')).split('\n');
  expect(words).toEqual(['Beslut', 'Inget skiljer, varken uppgifter eller resultat.']);
});

test('what was set, then what it comes to, a line each, in either language', () => {
  const { id } = memberNamed(plan, 'Munkedal');
  const args = { scenario: plan.base.id, input: `member:${id}.joined`, year: null, value: { all: false } };
  const changed = setInput(plan, args);
  if (!changed.ok) throw new Error(changed.failure.code);
  const diff = planDiff(side, { ...side, plan: changed.value.plan });
  const words = differenceText('Beslut', diff, createTranslator('sv'));
  expect(words).toContain('\n\nUppgifter som skiljer\n');
  expect(words).toContain('\n\nResultat som skiljer\n');
  expect(words.split('\n').filter((line) => line.startsWith('Munkedal'))).toHaveLength(2);
  expect(differenceText('Decision', diff, createTranslator('en'))).toContain('What comes out differently');
});

import { expect, test } from 'vitest';
import { createTranslator } from '../../../resources/text/translator.ts';
import { assumptionEntries } from '../../../renderer/palette/assumption-entries.ts';
import { matchEntries } from '../../../renderer/palette/match-entries.ts';
import { examplePlan } from '../example-plan.ts';

const plan = examplePlan();
const sv = createTranslator('sv');
const en = createTranslator('en');
const entries = assumptionEntries(plan, plan.base.id, sv, en);

function found(search: string) {
  const entry = matchEntries(entries, search, [])[0]?.entries[0];
  return [entry?.label, entry?.figure?.().replace(/\s/g, ' ')];
}

test('an assumption is found by its name, in either language, and shows what it is', () => {
  expect(found('löneindex')).toEqual(['Lön, löneindex', '3 %']);
  expect(found('pay index')).toEqual(['Lön, löneindex', '3 %']);
  expect(found('minsta enhet')).toEqual(['Beloppens minsta enhet', 'planens enhet']);
});

test('a scenario’s own value is what is shown', () => {
  const own = assumptionEntries(plan, 'bara-fyra', sv, en).find(
    ({ id }) => id === 'input:line:resor.quantity',
  );
  expect(own?.figure?.().replace(/\s/g, ' ')).toBe('1 500 mil');
});

test('members’ own stand in the sheet, and are not listed twice', () => {
  expect(entries.filter(({ id }) => id.startsWith('input:member:'))).toEqual([]);
});

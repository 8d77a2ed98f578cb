import { expect, test } from 'vitest';
import { createTranslator } from '../../../resources/text/translator.ts';
import { assumptionEntries } from '../../../renderer/palette/assumption-entries.ts';
import { matchEntries } from '../../../renderer/palette/match-entries.ts';
import { grant, yearly } from '../../builders/plan-builder.ts';
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

test('what a grant pays is found by financing, whatever the grant is called', () => {
  const own = { ...plan, funding: [grant('ESF', 40, { capYear: yearly(900) })] };
  const labels = (search: string) =>
    matchEntries(assumptionEntries(own, own.base.id, sv, en), search, []).flatMap(({ entries: found }) =>
      found.map(({ label }) => label),
    );
  expect(labels('finansiering')).toContain('ESF, andel av kostnaden');
  expect(labels('funding')).toEqual(labels('finansiering'));
  expect(labels('resor')).toEqual(labels('resor').filter((label) => label.startsWith('Resor')));
});

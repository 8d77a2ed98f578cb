import { expect, test } from 'vitest';
import { calculate, scenariosOf, sheetOf } from '../../../core/index.ts';
import { createTranslator } from '../../../resources/text/translator.ts';
import { matchEntries } from '../../../renderer/palette/match-entries.ts';
import { placeEntries } from '../../../renderer/palette/place-entries.ts';
import { formatIn } from '../../../renderer/text/use-text.ts';
import { examplePlan } from '../example-plan.ts';

const plan = examplePlan();
const sheet = sheetOf(plan, plan.base.id, calculate(plan, plan.base.id));
const places = placeEntries(plan, sheet, {
  text: createTranslator('sv'),
  otherText: createTranslator('en'),
  format: formatIn('sv', 'kr', plan.unit),
});

function first(search: string) {
  return matchEntries(places, search, [])[0]?.entries[0];
}

test('members, lines and scenarios are places to go to, in either language', () => {
  expect(first('gå till mellerud')).toMatchObject({ label: 'Mellerud', detail: 'Medlem' });
  expect(first('go to mellerud')).toMatchObject({ label: 'Mellerud' });
  const [, other] = scenariosOf(plan);
  expect(first(other?.name ?? '')).toMatchObject({ scenario: other?.id, detail: 'Scenario' });
  expect(first('resor')).toMatchObject({ detail: 'Kostnadsrad' });
});

test('a cell is found by its row and year, and shows its figure', () => {
  const cell = first('2025 mellerud');
  expect(cell?.label).toBe('Mellerud · 2025');
  // 16 % of 1 166 000, as the example's own figures have it.
  expect(cell?.figure?.().replace(/\s/g, ' ')).toBe('186 560');
});

test('no two places are the same', () => {
  const ids = places.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a member’s ceiling is found by that word alone; a figure that every member has is not', () => {
  const found = (search: string) =>
    matchEntries(places, search, []).flatMap(({ entries }) => entries.map(({ label }) => label));
  expect(found('tak')).toEqual(['Mellerud · Tak']);
  expect(found('andel').filter((label) => label.includes(' · '))).toEqual([]);
});

test('lines and funding are found by what they are, in either language', () => {
  expect(first('cost line')).toMatchObject({ detail: 'Kostnadsrad' });
  expect(first('kostnadsrad')).toMatchObject({ detail: 'Kostnadsrad' });
});

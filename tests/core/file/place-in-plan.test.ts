import { describe, expect, it } from 'vitest';
import { pathText, placeInPlan, valueAt } from '../../../core/file/place-in-plan.ts';
import { planSchema } from '../../../core/plan/schema.ts';
import { createTranslator } from '../../../resources/text/translator.ts';
import { wholePlan } from '../../builders/whole-plan.ts';
import { ENGLISH, hasText, SWEDISH } from '../../resources/text/catalogue.ts';

const plan = wholePlan();
const placeOf = (...path: (string | number)[]) => {
  const place = placeInPlan(plan, path);
  if (typeof place !== 'object' || place.kind !== 'message') throw new Error('No words');
  return createTranslator('sv').text(place.message);
};
const { shape } = planSchema;
const rowsOf = (options: readonly { readonly shape: object }[]) => [
  ...new Set(options.flatMap((option) => Object.keys(option.shape))),
];

/** The properties of every kind of row, by the list that holds it. */
const PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  lines: rowsOf(shape.lines.element.options),
  funding: rowsOf(shape.funding.element.options),
  members: Object.keys(shape.members.element.shape),
  keyColumns: Object.keys(shape.keyColumns.element.shape),
  keys: Object.keys(shape.keys.element.shape),
  scenarios: Object.keys(shape.scenarios.element.shape),
  decisions: Object.keys(shape.decisions.element.shape).filter((property) => property !== 'plan'),
};

describe('placeInPlan', () => {
  it('FIL9.1: has words for every property of the plan and of every kind of row', () => {
    const wordless = Object.entries(PROPERTIES).flatMap(([list, properties]) =>
      properties.filter((property) => placeOf(list, 0, property) === placeOf(list, 0)),
    );
    expect(wordless).toEqual([]);
    expect(Object.keys(shape).filter((property) => placeOf(property) === placeOf())).toEqual([]);
    const all = [...Object.keys(shape), ...Object.values(PROPERTIES).flat()];
    const missing = all.filter(
      (property) =>
        !hasText(SWEDISH, `place.properties.${property}`) ||
        !hasText(ENGLISH, `place.properties.${property}`),
    );
    expect(missing).toEqual([]);
  });

  it('names the row, or its number where it has no name', () => {
    expect(placeOf('funding', 2, 'capYear')).toBe('finansieringen ”Samordningsförbundet”, tak per år');
    expect(placeOf('keys', 9)).toBe('nyckel 10');
    expect(placeOf('decisions', 7, 'date')).toBe('beslut 8, datum');
  });

  it('goes into what was decided', () => {
    expect(placeOf('decisions', 0, 'plan', 'members', 1, 'joined')).toBe(
      'beslutet ”Beslut i direktionen”, medlemmen ”Åmål”, medlemskap',
    );
    expect(placeOf('decisions', 0, 'plan', 'unit')).toBe('beslutet ”Beslut i direktionen”, planen, enhet');
  });

  it('writes a path as a person can follow it, and finds what stands there', () => {
    const path = ['lines', 2, 'price', 'all', 'value'];
    expect(pathText(path)).toBe('lines[2].price.all.value');
    expect(valueAt(plan, path)).toBe('40');
    expect([valueAt(plan, ['lines', 'x']), valueAt(plan, ['toString'])]).toEqual([undefined, undefined]);
  });
});

import { describe, expect, test } from 'vitest';
import { calculate, sheetOf, type Plan } from '../../../../core/index.ts';
import { createTranslator } from '../../../../resources/text/translator.ts';
import { widthNeeds, type Measuring } from '../../../../renderer/sheet/layout/width-needs.ts';
import { formatIn } from '../../../../renderer/text/use-text.ts';
import { examplePlan } from '../../example-plan.ts';

const measuring = (display: 'kr' | 'tkr'): Measuring => ({
  format: formatIn('sv', display, 'kr'),
  write: createTranslator('sv').text,
  width: (text) => 10 * text.length,
  padding: 10,
});
const needs = (plan: Plan, display: 'kr' | 'tkr' = 'kr') =>
  widthNeeds(sheetOf(plan, plan.base.id, calculate(plan, plan.base.id)), measuring(display));

describe('how much room figures need (design rule 4)', () => {
  const plan = examplePlan();

  test('the widest figure of all the years decides for each of them', () => {
    expect(needs(plan).figures).toMatchObject({
      year: 10 * '1 166 000'.length,
      sum: 10 * '3 585 809'.length,
    });
    expect(needs(plan, 'tkr').figures.year).toBe(10 * '1 166'.length);
    expect(needs(plan).years).toEqual(['y2025', 'y2026', 'y2027']);
  });

  test('room for the triangle is kept where a ceiling may be broken, and only there', () => {
    expect(needs(plan).mark).toBeGreaterThan(0);
    const without = { ...plan, members: plan.members.map((member) => ({ ...member, ceiling: null })) };
    expect(needs(without).mark).toBe(0);
  });

  test('a ceiling may give up its remark’s words before the sheet scrolls, never its figure', () => {
    const { texts } = needs(plan);
    expect(texts.ceilingLeast).toBeLessThan(texts.ceiling);
    expect(texts.ceilingLeast).toBeGreaterThan(10 * '200 000/år'.length);
  });
});

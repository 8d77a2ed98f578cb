import { describe, expect, test } from 'vitest';
import { calculate, compare, type Plan } from '../../../core/index.ts';
import { paidSentence } from '../../../renderer/present/paid-sentence.ts';
import { textIn } from '../../../renderer/text/use-text.ts';
import { examplePlan } from '../example-plan.ts';

const plan = examplePlan();
const comparisonOf = (of: Plan) =>
  compare(of, [of.base.id, ...of.scenarios.map(({ id }) => id)], { kind: 'year', year: 2025 }, (id) =>
    calculate(of, id),
  );
const comparison = comparisonOf(plan);

describe('what the members pay, in a sentence', () => {
  const said = (column: number, language: 'sv' | 'en', of = comparison) => {
    const sentence = paidSentence(of, column);
    return (
      sentence &&
      textIn(language)
        .text(sentence)
        .replace(/\u00a0/g, ' ')
    );
  };

  test('against the base: less, or alone where it is the base', () => {
    expect(said(0, 'sv')).toBe('Medlemmarna betalar 1 166 000 kr 2025.');
    expect(said(1, 'sv')).toBe('Medlemmarna betalar 1 106 000 kr 2025, 60 000 kr mindre än i ”Alla sju”.');
    expect(said(1, 'en')).toBe('The members pay 1,106,000 kr in 2025, 60,000 kr less than in “Alla sju”.');
  });

  test('more, and as much', () => {
    const turned = compare(plan, ['bara-fyra', plan.base.id].map(idOf), { kind: 'sum' }, (id) =>
      calculate(plan, id),
    );
    expect(said(1, 'sv', turned)).toMatch(
      /^Medlemmarna betalar 3 585 809 kr alla år tillsammans, .* mer än i ”Bara fyra”\.$/,
    );
    const same = { ...plan, scenarios: plan.scenarios.map((each) => ({ ...each, overrides: {} })) };
    expect(said(1, 'sv', comparisonOf(same))).toBe(
      'Medlemmarna betalar 1 166 000 kr 2025, lika mycket som i ”Alla sju”.',
    );
  });

  test('nothing where there is no such scenario', () => {
    expect(paidSentence(comparison, 9)).toBeNull();
  });
});

function idOf(name: string): string {
  return plan.scenarios.find((each) => each.name === 'Bara fyra' && name === 'bara-fyra')?.id ?? plan.base.id;
}

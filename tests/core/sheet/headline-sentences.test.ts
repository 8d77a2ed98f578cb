import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { calculate } from '../../../core/calculate.ts';
import { compare } from '../../../core/compare/compare.ts';
import { comparisonHeadlineOf } from '../../../core/compare/comparison-headline.ts';
import type { Period } from '../../../core/compare/comparison.ts';
import type { Message, MessageValue } from '../../../core/message.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import type { Headline } from '../../../core/sheet/headline-data.ts';
import { headlineOf } from '../../../core/sheet/headline.ts';
import catalogue from '../../../resources/text/sv.json';
import { en, sv } from '../../builders/sentences.ts';
import { COMPARISON_PLANS } from './comparison-plans.ts';
import { HEADLINE_PLANS } from './headline-plans.ts';

/** Every sentence as it was read by a person, in both languages: grammar for one, for two and for many. */
const READ: unknown = JSON.parse(readFileSync(new URL('headline-sentences.json', import.meta.url), 'utf8'));

function scenarioHeadline(plan: Plan): Headline | null {
  return headlineOf(plan, plan.base.id, calculate(plan, plan.base.id));
}

function comparisonHeadline(plan: Plan, period: Period): Headline | null {
  const ids = [plan.base.id, ...plan.scenarios.map(({ id }) => id)];
  return comparisonHeadlineOf(compare(plan, ids, period, (id) => calculate(plan, id)));
}

const YEAR = { kind: 'year', year: 2025 } as const;
const HEADLINES: Readonly<Record<string, Headline | null>> = Object.fromEntries([
  ...Object.entries(HEADLINE_PLANS).map(([name, plan]) => [name, scenarioHeadline(plan)] as const),
  ...Object.entries(COMPARISON_PLANS).map(
    ([name, plan]) => [`comparison: ${name}`, comparisonHeadline(plan, YEAR)] as const,
  ),
  ...(['one member over in all three', 'one costs least', 'one has the largest surplus'] as const).flatMap(
    (name) => {
      const plan = COMPARISON_PLANS[name];
      return plan
        ? [[`comparison: ${name}, all years`, comparisonHeadline(plan, { kind: 'sum' })] as const]
        : [];
    },
  ),
]);

function written(headline: Headline | null, write: (message: Message) => string): readonly string[] | null {
  if (!headline) return null;
  const { title, detail, chips } = headline;
  return [write(title), ...(detail ? [write(detail)] : []), ...chips.map(({ message }) => write(message))];
}

/** The codes of a message and of all within it. */
function codesIn(message: Message): readonly string[] {
  const inValue = (value: MessageValue): readonly string[] => {
    if (typeof value !== 'object') return [];
    if (value.kind === 'message') return codesIn(value.message);
    return value.kind === 'list' ? value.items.flatMap(inValue) : [];
  };
  return [message.code, ...Object.values(message.values).flatMap(inValue)];
}

/** The catalogue's keys under a name, without the endings of plurals. */
function keysUnder(texts: object, name: string): readonly string[] {
  return Object.entries<unknown>({ ...texts }).flatMap(([key, text]) =>
    typeof text === 'object' && text !== null
      ? keysUnder(text, `${name}.${key}`)
      : [`${name}.${key.replace(/_(?:one|other)$/, '')}`],
  );
}

describe('design rule 10: headlines in words', () => {
  test('every sentence is as it was read, in Swedish and in English', () => {
    const said = Object.fromEntries(
      Object.entries(HEADLINES).map(([name, headline]) => [
        name,
        { sv: written(headline, sv), en: written(headline, en) },
      ]),
    );
    expect(said).toEqual(READ);
  });

  test('and none is left out: each text of the catalogue is said by one of the plans', () => {
    const said = new Set(
      Object.values(HEADLINES).flatMap((headline) =>
        headline
          ? [
              headline.title,
              ...(headline.detail ? [headline.detail] : []),
              ...headline.chips.map(({ message }) => message),
            ].flatMap(codesIn)
          : [],
      ),
    );
    const all = [
      ...keysUnder(catalogue.headline, 'headline'),
      ...keysUnder(catalogue.compare.headline, 'compare.headline'),
      ...keysUnder(catalogue.compare.chip, 'compare.chip'),
    ];
    expect([...new Set(all)].filter((key) => !said.has(key))).toEqual(['headline.chip.overrides']);
  });

  test('none ends where a name or a figure is missing, and none says a thing twice', () => {
    const texts = Object.values(HEADLINES).flatMap((headline) => [
      ...(written(headline, sv) ?? []),
      ...(written(headline, en) ?? []),
    ]);
    expect(texts.filter((text) => /undefined|NaN|\{\{|⟦|\s{2}|\b(\p{L}+) \1\b/u.test(text))).toEqual([]);
  });
});

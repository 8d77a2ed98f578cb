import { message, type Message } from '../message.ts';
import { addMoney, NO_MONEY, subtractMoney, type Money } from '../numbers/money.ts';
import type { Funding } from '../plan/schema.ts';
import { sentence, sentences } from '../sheet/words.ts';
import { explanation } from './build-explanation.ts';
import { yearPlaces, type ExplainContext, type YearPlace } from './explain-context.ts';
import type { Explanation, ExplanationFormula } from './explanation.ts';
import { formula, term } from './formula.ts';
import { entitlementOf, entitlementParts, leftExplanation } from './funding-basis-explanation.ts';
import {
  bindingCap,
  fundingFacts,
  leftOf,
  rowsBefore,
  usedBefore,
  type BindingCap,
  type FundingFacts,
} from './funding-facts.ts';
import { limitSentences } from './funding-limit-words.ts';
import { inputExplanation } from './input-explanation.ts';
import { orNone } from './or-none.ts';
import { givesExactly, resultSentence } from './result-sentence.ts';
import { sumExplanation } from './sum-explanation.ts';
import { moneyValue } from './values.ts';

/**
 * What a row of funding pays in a year (F1, F2): p % of its lines and its amount, within its caps, at most what is left.
 * `deep`: whether the years and the rows before it, which its limits follow from, are unfolded in turn.
 */
export function fundingYear(
  context: ExplainContext,
  row: Funding,
  place: YearPlace,
  deep = true,
): Explanation | null {
  const facts = fundingFacts(context, row, place);
  if (!facts) return null;
  const { unit } = context.outcome;
  const isLimited = facts.paid !== facts.entitled;
  const title = message('explain.title.inYear', { name: row.name, year: place.year });
  const worked = { ...entitlementOf(context, facts), figure: facts.exact };
  const value = moneyValue(facts.paid, unit);
  const cell = `funding:${row.id}/y${place.year}`;
  const said = entitledSentence(context, title, facts);
  return explanation(
    {
      rule: ruleOf(row),
      cell,
      title,
      value,
      formula: isLimited
        ? limitedFormula(context, facts)
        : formula(worked, term(value, cell), givesExactly(worked, facts.paid, unit)),
      sentence: isLimited
        ? sentences([said, ...limitSentences(context, facts), message('explain.paysNow', { value })])
        : said,
    },
    () => (isLimited ? limitParts(context, facts, deep) : entitlementParts(context, facts)),
  );
}

function ruleOf({ kind }: Funding): 'F1' | 'F2' {
  return kind === 'own' ? 'F1' : 'F2';
}

/** Entitled, less what is over the caps, less what is not used. */
function limitedFormula({ outcome: { unit } }: ExplainContext, facts: FundingFacts): ExplanationFormula {
  const { row, place, entitled, overCap, unused, paid } = facts;
  const cut = [
    { amount: overCap, cell: `overCap:${row.id}/y${place.year}` },
    { amount: unused, cell: row.kind === 'grant' ? `unused:${row.id}/y${place.year}` : null },
  ].filter(({ amount }) => amount !== 0n);
  return formula(
    {
      terms: [
        term(moneyValue(entitled, unit)),
        ...cut.map(({ amount, cell }) => term(moneyValue(amount, unit), cell)),
      ],
      operators: cut.map(() => '−'),
    },
    term(moneyValue(paid, unit), `funding:${row.id}/y${place.year}`),
    true,
  );
}

/** The entitlement, the cap that cut it, and what there was left to pay. */
export function limitParts(
  context: ExplainContext,
  facts: FundingFacts,
  deep = true,
): readonly Explanation[] {
  const cap = bindingCap(context, facts);
  return [
    entitledExplanation(context, facts),
    ...(cap ? capParts(context, facts, cap, deep) : []),
    ...(facts.unused > 0n && deep ? [leftToPay(context, facts)] : []),
  ];
}

/** What a row is entitled to before its caps and before what is left to pay. */
function entitledExplanation(context: ExplainContext, facts: FundingFacts): Explanation {
  const { unit } = context.outcome;
  const { row, place, entitled, exact } = facts;
  const title = message('explain.title.entitled', { name: row.name, year: place.year });
  const worked = { ...entitlementOf(context, facts), figure: exact };
  const value = moneyValue(entitled, unit);
  return explanation(
    {
      rule: ruleOf(row),
      cell: `funding:${row.id}/y${place.year}`,
      title,
      value,
      formula: formula(worked, term(value), givesExactly(worked, entitled, unit)),
      sentence: entitledSentence(context, title, facts),
    },
    () => entitlementParts(context, facts),
  );
}

/** Lines below zero give nothing. */
function entitledSentence(context: ExplainContext, title: Message, facts: FundingFacts): Message {
  const { unit } = context.outcome;
  const worked = { ...entitlementOf(context, facts), figure: facts.exact };
  return facts.exact.n < 0n
    ? message('explain.basisBelowZero', { title: sentence(title), formula: worked.words })
    : resultSentence(title, worked, facts.entitled, unit);
}

function capParts(
  context: ExplainContext,
  facts: FundingFacts,
  { kind, allowed }: BindingCap,
  deep: boolean,
): readonly Explanation[] {
  const { row, place } = facts;
  const isYear = kind === 'year';
  const id = `funding:${row.id}.${isYear ? 'capYear' : 'capPeriod'}`;
  const input = inputExplanation(context, id, isYear ? place.year : null);
  if (isYear || !deep || place.position === 0) return orNone(input);
  return [leftOfPeriod(context, facts, allowed, input)];
}

/** What the years before have left of a cap for the period (F2): only what was paid has used it up. */
function leftOfPeriod(
  context: ExplainContext,
  { row, place }: FundingFacts,
  left: Money,
  input: Explanation | null,
): Explanation {
  const before = yearPlaces(context)
    .slice(0, place.position)
    .flatMap((year) => fundingFacts(context, row, year) ?? []);
  const cap = addMoney(left, usedBefore(context, row.id, place));
  return sumExplanation(
    context,
    {
      rule: 'F2',
      cell: `funding:${row.id}/y${place.year}`,
      title: message('explain.title.leftOfPeriod', { name: row.name, year: place.year }),
      result: left,
      summands: [
        { amount: cap, cell: `input:funding:${row.id}.capPeriod` },
        ...before.map((year) => ({
          amount: subtractMoney(NO_MONEY, year.paid),
          cell: `funding:${row.id}/y${year.place.year}`,
        })),
      ],
    },
    () => [...orNone(input), ...before.flatMap((year) => fundingYear(context, row, year.place, false) ?? [])],
  );
}

/** What the rows before have left of the row's lines to pay (F1, F2). Nothing is paid where it is below zero. */
export function leftToPay(context: ExplainContext, { row, place, lines }: FundingFacts): Explanation {
  const rows = rowsBefore(context, row);
  const left = leftOf(context, lines, place, rows) ?? NO_MONEY;
  return leftExplanation(context, {
    rule: ruleOf(row),
    cell: `funding:${row.id}/y${place.year}`,
    title: message('explain.title.leftToPay', { name: row.name, year: place.year }),
    result: left,
    lines,
    place,
    rows,
    ...(row.of === null ? {} : { input: `funding:${row.id}.of` }),
  });
}

import { message, type Message } from '../message.ts';
import { addMoney, NO_MONEY, subtractMoney, type Money } from '../numbers/money.ts';
import type { MemberOutcome } from '../outcome.ts';
import { ceilingMove } from '../sheet/ceiling-moves.ts';
import { sentences } from '../sheet/words.ts';
import { ceilingRuleOf, changesOf, excessGoesTo, membersCut, type AmountChange } from './amount-changes.ts';
import { explanation } from './build-explanation.ts';
import { ceilingParts, leftOfCeiling } from './ceiling-left.ts';
import { ceilingRemark } from './ceiling-remark.ts';
import { ceilingInWords } from './ceiling-words.ts';
import type { ExplainContext, YearPlace } from './explain-context.ts';
import type { Explanation } from './explanation.ts';
import { formula, term } from './formula.ts';
import { inputExplanation } from './input-explanation.ts';
import { poolRestExplanation, poolRests } from './pool-rest.ts';
import { sharedExplanation } from './shared-explanation.ts';
import { moneyValue } from './values.ts';

/**
 * A member's amount in a year: what its pools come to (A4, C6, K6), and what its own and others' ceilings (T3, T4) or
 * being the host (A4, T4) made of it. `null` where it takes no part or has no amount.
 */
export function amountExplanation(
  context: ExplainContext,
  member: MemberOutcome,
  place: YearPlace,
): Explanation | null {
  const { year, position } = place;
  const amount = member.amounts[position] ?? null;
  if (amount === null || !member.joined[position]) return null;
  const title = message('explain.title.pays', { member: member.name, year });
  const remark = ceilingRemark(context, member, position);
  const changes = changesOf(context, member, place);
  if (changes.length === 0) return sharedExplanation(context, member, place, title, remark);
  const before = message('explain.title.before', { member: member.name, year });
  const shared = sharedExplanation(context, member, place, before);
  return shared && changedExplanation(context, { member, place, amount, changes, shared }, title, remark);
}

interface Changed {
  readonly member: MemberOutcome;
  readonly place: YearPlace;
  readonly amount: Money;
  readonly changes: readonly AmountChange[];
  readonly shared: Explanation;
}

function changedExplanation(
  context: ExplainContext,
  changed: Changed,
  title: Message,
  remark: Explanation['remark'],
): Explanation {
  const { member, place, amount, changes, shared } = changed;
  const { unit } = context.outcome;
  const cell = `member:${member.id}/y${place.year}`;
  const value = moneyValue(amount, unit);
  const terms = [
    term(shared.value),
    ...changes.map((change) => term(moneyValue(magnitude(change.amount), unit))),
  ];
  const operators = changes.map((change) => (change.amount < 0n ? '−' : '+'));
  return explanation(
    {
      rule: changes.some(({ kind }) => kind !== 'hostRounding') ? ceilingRuleOf(context) : 'A4',
      cell,
      title,
      value,
      formula: formula({ terms, operators }, term(value, cell), true),
      remark,
      sentence: sentences([shared.sentence, ...changeSentences(context, changed)]),
    },
    () => [shared, ...changes.map((change) => changeExplanation(context, member, place, change))],
  );
}

function magnitude(amount: Money): Money {
  return amount < 0n ? subtractMoney(NO_MONEY, amount) : amount;
}

/** What each change made of the amount. */
function changeSentences(context: ExplainContext, { member, place, changes }: Changed): readonly Message[] {
  const { unit } = context.outcome;
  let amount = member.shared[place.position] ?? NO_MONEY;
  return changes.map((change) => {
    amount = addMoney(amount, change.amount);
    const values = {
      change: moneyValue(magnitude(change.amount), unit),
      amount: moneyValue(amount, unit),
    };
    switch (change.kind) {
      case 'cut':
        return cutSentence(context, member, place, values);
      case 'ofOthers':
        return message('explain.change.ofOthers', values);
      case 'hostRounding':
        return change.amount < 0n
          ? message('explain.change.hostRoundingLess', values)
          : message('explain.change.hostRounding', values);
      case 'hostExcess':
        return message('explain.change.hostExcess', values);
    }
  });
}

/** "Taket 200 000 kr/år sänker beloppet med 31 200 kr till 200 000 kr." */
function cutSentence(
  context: ExplainContext,
  member: MemberOutcome,
  place: YearPlace,
  values: Message['values'],
): Message {
  const ceiling = ceilingInWords(context, member.id);
  if (member.ceiling?.kind === 'year') return message('explain.change.cut', { ...values, ceiling });
  const left = moneyValue(leftOfCeiling(context, member, place), context.outcome.unit);
  return message('explain.change.cutLeft', { ...values, ceiling, left, year: place.year });
}

const TITLES: Readonly<Record<AmountChange['kind'], (values: Message['values']) => Message>> = {
  cut: (values) => message('explain.title.cut', values),
  ofOthers: (values) => message('explain.title.ofOthers', values),
  hostRounding: (values) => message('explain.title.hostRounding', values),
  hostExcess: (values) => message('explain.title.hostExcess', values),
};

/** One change as a node of its own, with what made it. */
function changeExplanation(
  context: ExplainContext,
  member: MemberOutcome,
  place: YearPlace,
  { kind, amount }: AmountChange,
): Explanation {
  const { unit } = context.outcome;
  const title = TITLES[kind]({ member: member.name, year: place.year });
  return explanation(
    {
      rule: kind === 'hostRounding' ? 'A4' : ceilingRuleOf(context),
      cell: `member:${member.id}/y${place.year}`,
      title,
      value: moneyValue(amount, unit),
      sentence: excessSentence(context, member, place, { kind, amount }),
    },
    () => changeParts(context, member, place, kind),
  );
}

function excessSentence(
  context: ExplainContext,
  { name }: MemberOutcome,
  place: YearPlace,
  { kind, amount }: AmountChange,
): Message {
  if (kind === 'hostRounding') return message('explain.hostBearsRounding');
  const goes = excessGoesTo(context, place);
  if (kind !== 'cut') return sentences([excessOf(context, place), goes]);
  const excess = moneyValue(magnitude(amount), context.outcome.unit);
  return sentences([message('explain.cut.own', { member: name, year: place.year, excess }), goes]);
}

/** "Över sina tak 2025: Mellerud 31 200 kr." */
export function excessOf(context: ExplainContext, place: YearPlace): Message {
  const items = membersCut(context, place).map((member) => ({
    kind: 'message' as const,
    message: message('explain.overBy', {
      member: member.name,
      excess: moneyValue(magnitude(ceilingMove(member, place.position)), context.outcome.unit),
    }),
  }));
  return message('explain.cut.over', { members: { kind: 'list', items }, year: place.year });
}

function changeParts(
  context: ExplainContext,
  member: MemberOutcome,
  place: YearPlace,
  kind: AmountChange['kind'],
): readonly Explanation[] {
  switch (kind) {
    case 'cut':
      return [...ceilingParts(context, member, place), ...inputsOf(context, ['plan.ceilingRule'])];
    case 'ofOthers':
      return [...excessParts(context, place), ...inputsOf(context, ['plan.ceilingRule'])];
    case 'hostExcess':
      return [...excessParts(context, place), ...inputsOf(context, ['plan.ceilingRule', 'plan.host'])];
    case 'hostRounding':
      return [
        ...poolRests(context, 'roundingDifference', place).map((rest) => poolRestExplanation(context, rest)),
        ...inputsOf(context, ['plan.host']),
      ];
  }
}

/** The amounts of those who were cut. */
export function excessParts(context: ExplainContext, place: YearPlace): readonly Explanation[] {
  return membersCut(context, place).flatMap((member) => amountExplanation(context, member, place) ?? []);
}

function inputsOf(context: ExplainContext, ids: readonly string[]): readonly Explanation[] {
  return ids.flatMap((id) => inputExplanation(context, id, null) ?? []);
}

import { amountRuleOf } from '../allocation/amount-rule.ts';
import { message, type Message, type MessageValue } from '../message.ts';
import { stepOf } from '../numbers/money.ts';
import { rowOf } from '../plan/row-index.ts';
import type {
  AmountRounding,
  AmountUnit,
  CeilingRule,
  OwnKey,
  Plan,
  ShareMethod,
  ShareRounding,
} from '../plan/schema.ts';
import { partyName } from './input-value-text.ts';
import { columnName, keyParts } from './part-words.ts';
import { numeral, sentence } from './words.ts';

/** The most parts of a key that the subtitle spells out. */
const MOST_PARTS = 3;

/** "Kostnader i kr, prisnivå 2025". */
export function budgetSubtitle(plan: Plan): Message {
  return message('sheet.subtitle.budget', { unit: unitOf(plan), year: plan.years[0]?.year ?? 0 });
}

/** "Betalas före medlemmarna, egenfinansiering först, i kr" (F1, F2). */
export function fundingSubtitle(plan: Plan): Message {
  return message('sheet.subtitle.funding', { unit: unitOf(plan) });
}

/** "Efter folkmängd 31 dec 2023, hela procent med största rest, i kr"; what is unusual of amounts and ceilings after it. */
export function financingSubtitle(plan: Plan): Message {
  const { key } = plan;
  const values = { unit: unitOf(plan), more: moreOf(plan) };
  switch (key.kind) {
    case 'equal':
      return message('sheet.subtitle.equal', values);
    case 'population': {
      const rounding = sentence(sharesInWords(plan));
      return message('sheet.subtitle.population', { ...values, rounding, year: plan.populationYear });
    }
    case 'column': {
      const rounding = sentence(sharesInWords(plan));
      return message('sheet.subtitle.column', { ...values, rounding, column: columnName(plan, key.column) });
    }
    case 'own': {
      const own = rowOf(plan.keys, key.key);
      return message('sheet.subtitle.own', {
        ...values,
        key: own?.name ?? key.key,
        parts: own ? partsOf(plan, own) : sentence(message('inputValue.key.equal')),
      });
    }
  }
}

/** Part by part while they are few enough to be read. */
function partsOf(plan: Plan, key: OwnKey): MessageValue {
  if (key.parts.length <= MOST_PARTS) return keyParts(plan, key);
  return sentence(message('sheet.subtitle.parts', { number: numeral(key.parts.length) }));
}

function unitOf({ unit }: Pick<Plan, 'unit'>): MessageValue {
  return sentence(message(`unit.${unit}`));
}

const METHODS: Readonly<Record<ShareMethod, Message>> = {
  largestRemainder: message('sheet.subtitle.method.largestRemainder'),
  sainteLague: message('sheet.subtitle.method.sainteLague'),
  each: message('sheet.subtitle.method.each'),
};

const ROUNDINGS: Readonly<Record<Exclude<ShareRounding, 'none'>, (values: Message['values']) => Message>> = {
  '1': (values) => message('sheet.subtitle.rounding.whole', values),
  '0.1': (values) => message('sheet.subtitle.rounding.tenths', values),
  '0.01': (values) => message('sheet.subtitle.rounding.hundredths', values),
};

/** "hela procent med största rest" (A2). */
function sharesInWords({ shareRounding, shareMethod }: Plan): Message {
  if (shareRounding === 'none') return message('sheet.subtitle.rounding.none');
  return ROUNDINGS[shareRounding]({ method: sentence(METHODS[shareMethod]) });
}

const AMOUNT_UNITS: Readonly<Record<AmountUnit, Message | null>> = {
  plan: null,
  '0.01': message('sheet.subtitle.amounts.ore'),
  '1': message('sheet.subtitle.amounts.kronor'),
  '10': message('sheet.subtitle.amounts.tens'),
  '100': message('sheet.subtitle.amounts.hundreds'),
  '1000': message('sheet.subtitle.amounts.thousands'),
};

const AMOUNT_ROUNDINGS: Readonly<Record<AmountRounding, Message | null>> = {
  largestRemainder: null,
  halfUp: message('sheet.subtitle.amounts.each'),
  halfUpHost: message('sheet.subtitle.amounts.eachOnHost'),
};

const CEILING_RULES: Readonly<Record<CeilingRule, Message | null>> = {
  test: null,
  spread: message('sheet.subtitle.ceilings.spread'),
  host: message('sheet.subtitle.ceilings.host'),
};

/** What is unusual: amounts in other steps than the plan's unit (A4), ceilings acted on (T3, T4), the host; each after a comma. */
function moreOf(plan: Plan): MessageValue {
  const hasCeiling = plan.members.some(({ ceiling }) => ceiling !== null);
  const details = [
    amountRuleOf(plan).step === stepOf(plan.unit) ? null : AMOUNT_UNITS[plan.amountUnit],
    AMOUNT_ROUNDINGS[plan.amountRounding],
    hasCeiling ? CEILING_RULES[plan.ceilingRule] : null,
    plan.host && message('sheet.subtitle.host', { host: partyName(plan, plan.host) }),
  ];
  return details.reduceRight<MessageValue>(
    (rest, detail) =>
      detail ? sentence(message('sheet.subtitle.detail', { detail: sentence(detail), rest })) : rest,
    '',
  );
}

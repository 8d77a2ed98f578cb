import { message, type Message, type MessageValue } from '../message.ts';
import { moneyOfPlan, moneyPerYear } from '../plan/line-inputs.ts';
import type { Funding, Grant, Plan } from '../plan/schema.ts';
import { figureOrDiffers, figureWithUnit, isAll, linesInWords, oneOr } from './basis-words.ts';
import { partyName, percentValue } from './input-value-text.ts';
import { sentence } from './words.ts';

/**
 * What a row of funding pays, in words: "50 % av Lön, betalas av Bengtsfors" (F1); "50 % av alla kostnader + 200 000
 * kr/år, högst 1 965 000 kr/år" (F2). A party that has the row's own name is not said twice.
 */
export function fundingBasis(plan: Plan, row: Funding): Message {
  if (row.kind === 'grant') return withCaps(plan, row, grantBasis(plan, row));
  const party = partyName(plan, row.party);
  const basis = percentBasis(plan, row);
  return party === row.name ? basis : message('sheet.basis.paidBy', { basis: sentence(basis), party });
}

function percentBasis(plan: Plan, { percent, of }: Funding): Message {
  return message('sheet.basis.percentage', {
    percent: oneOr(plan, percent, percentValue, sentence(message('sheet.basis.percentDiffers'))),
    lines: linesInWords(plan, of && of.lines),
  });
}

/** A percentage, an amount, or both: what is nothing is left out. */
function grantBasis(plan: Plan, row: Grant): Message {
  const percent = percentBasis(plan, row);
  if (isAll(row.amount, '0')) return percent;
  const amount = figureOrDiffers(plan, row.amount, moneyPerYear(plan));
  return isAll(row.percent, '0')
    ? message('inputValue.plain', { value: amount })
    : message('sheet.basis.plus', { first: sentence(percent), second: amount });
}

function withCaps(plan: Plan, { capYear, capPeriod }: Grant, basis: Message): Message {
  const ofYear = capYear ? atMost(basis, figureOrDiffers(plan, capYear, moneyPerYear(plan))) : basis;
  if (capPeriod === null) return ofYear;
  const unit = sentence(message('unit.forThePeriod', { unit: moneyOfPlan(plan) }));
  return atMost(ofYear, figureWithUnit(capPeriod, unit));
}

function atMost(basis: Message, cap: MessageValue): Message {
  return message('sheet.basis.atMost', { basis: sentence(basis), cap });
}

import { message, type MessageValue } from '../message.ts';
import type { Money, Unit } from '../numbers/money.ts';
import { decimalText, fixedText } from '../numbers/ratio-text.ts';
import { compareRatios, ratioOfText, type Ratio } from '../numbers/ratio.ts';
import type { NumberInput, Plan } from '../plan/schema.ts';
import { sentence } from '../sheet/words.ts';

/** Decimals that a figure has on the way to an amount when it does not end: two more than the amount's own. */
const WAY_DECIMALS: Readonly<Record<Unit, number>> = { öre: 4, kr: 2, tkr: 2 };
/** The most decimals that are written out where a figure ends. */
const MOST_DECIMALS = 6;

/** An amount with the plan's unit. */
export function moneyValue(amount: Money, unit: Unit): MessageValue {
  return { kind: 'money', value: amount, unit };
}

/** A typed amount with the plan's unit, as exact as it was typed: 100,50 kr. */
export function typedMoney({ value }: NumberInput, { unit }: Pick<Plan, 'unit'>): MessageValue {
  const text = unit !== 'tkr' && /\.\d$/.test(value) ? `${value}0` : value;
  return withMoneyUnit({ kind: 'decimal', text }, unit);
}

/** A fraction of one as percent. */
export function percentOf(value: Ratio, decimals: number): MessageValue {
  return { kind: 'percent', value, decimals };
}

/** A weight or a count as it is, never rounded: weights have at most ten decimals. */
export function weightValue(weight: Ratio): MessageValue {
  return { kind: 'decimal', text: decimalText(weight, 10) };
}

/** A figure on the way to an amount, and whether it is written to the end. */
export interface WayFigure {
  readonly value: MessageValue;
  readonly isExact: boolean;
}

/** What an amount was before it was rounded: all its decimals where it ends, else two more than the amount has. */
export function wayFigure(figure: Ratio, unit: Unit): WayFigure {
  const least = WAY_DECIMALS[unit];
  const whole = decimalText(figure, MOST_DECIMALS);
  const isExact = compareRatios(ratioOfText(whole), figure) === 0;
  const isShort = (whole.split('.')[1]?.length ?? 0) <= least;
  const text = isExact && !isShort ? whole : fixedText(figure, least);
  return { value: withMoneyUnit({ kind: 'decimal', text }, unit), isExact };
}

function withMoneyUnit(value: MessageValue, unit: Unit): MessageValue {
  return sentence(message('inputValue.withUnit', { value, unit: sentence(message(`unit.${unit}`)) }));
}

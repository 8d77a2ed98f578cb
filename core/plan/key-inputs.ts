import { message, type MessageValue } from '../message.ts';
import { rememberedBy } from '../remembered.ts';
import { need, words, type InputSpec } from './input-spec.ts';
import { isYearlyNumber } from './input-value.ts';
import { moneyPer, moneyPerYear, percentUnit } from './line-inputs.ts';
import type { KeyPart, OwnKey, Plan, YearlyNumber } from './schema.ts';

/** The property of an own key's part: `part:<part id>`. */
export function partProperty(part: Pick<KeyPart, 'id'>): string {
  return `part:${part.id}`;
}

/** An own key's inputs (K4–K6): a figure for each part that has one. Names count the parts from 1. */
export const keyInputs = rememberedBy((parts: readonly KeyPart[]): readonly InputSpec<OwnKey>[] =>
  parts.flatMap((part, place) => (part.figure === null ? [] : [figureInput(part, place + 1)])),
);

function figureInput(part: KeyPart, number: number): InputSpec<OwnKey> {
  return {
    property: partProperty(part),
    type: typeOf(part),
    years: 'yearly',
    optional: false,
    name: () => message(`input.${nameOf(part)}`, { number }),
    unit: (_key, plan) => unitOf(part, plan),
    read: (key) => key.parts.find(({ id }) => id === part.id)?.figure ?? undefined,
    write: (key, value) => withFigure(key, part.id, need(isYearlyNumber, value)),
  };
}

function typeOf(part: KeyPart): 'portion' | 'sum' | 'rate' {
  if (part.kind === 'rate') return 'rate';
  return part.kind === 'divide' && part.takes !== 'amount' ? 'portion' : 'sum';
}

function nameOf(part: KeyPart): string {
  if (part.kind !== 'divide') return part.kind === 'fee' ? 'partFee' : 'partRate';
  return part.takes === 'amount' ? 'partAmount' : 'partPercent';
}

function unitOf(part: KeyPart, plan: Plan): MessageValue {
  if (part.kind !== 'rate') return typeOf(part) === 'portion' ? percentUnit() : moneyPerYear(plan);
  const column = plan.keyColumns.find(({ id }) => id === part.column);
  if (column && column.unit !== '') return moneyPer(column.unit, plan);
  return moneyPer(words(column ? 'unit.unit' : 'unit.inhabitants'), plan);
}

function withFigure(key: OwnKey, part: string, figure: YearlyNumber): OwnKey {
  return { ...key, parts: key.parts.map((each) => (each.id === part ? { ...each, figure } : each)) };
}

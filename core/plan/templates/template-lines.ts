import type { AmountLine, PayLine, PercentageLine, QuantityLine } from '../schema.ts';
import { inAllYears, typed } from './template-context.ts';

/** What a template says of every line. */
export interface TemplateLine {
  readonly id: string;
  readonly name: string;
  readonly note?: string;
}

function common({ id, name, note = '' }: TemplateLine) {
  return { id, name, note, source: null, key: null, participants: null };
}

/** What a template says of pay; a full post without on-costs and index unless said. */
export interface TemplatePay extends TemplateLine {
  readonly pay: string;
  readonly payPer: PayLine['payPer'];
  readonly degree?: string;
  readonly onCosts?: string;
  readonly index?: string;
}

/** C1. */
export function payLine({ degree = '100', onCosts = '0', index = '0', ...line }: TemplatePay): PayLine {
  return {
    ...common(line),
    kind: 'pay',
    pay: typed(line.pay),
    payPer: line.payPer,
    degree: inAllYears(degree),
    onCosts: inAllYears(onCosts),
    index: inAllYears(index),
  };
}

/** C2. */
export function percentageLine(
  line: TemplateLine & { readonly percent: string; readonly of: readonly string[] },
): PercentageLine {
  return { ...common(line), kind: 'percentage', percent: inAllYears(line.percent), of: [...line.of] };
}

/** C3. */
export function quantityLine(
  line: TemplateLine & { readonly quantity: string; readonly unit: string; readonly price: string },
): QuantityLine {
  return {
    ...common(line),
    kind: 'quantity',
    quantity: inAllYears(line.quantity),
    quantityUnit: line.unit,
    price: inAllYears(line.price),
    index: null,
  };
}

/** C4: the same amount in every year; none unless said. */
export function amountLine(line: TemplateLine & { readonly amount?: string }): AmountLine {
  return { ...common(line), kind: 'amount', amount: inAllYears(line.amount ?? '0'), index: null };
}

import { z } from 'zod';
import { key } from './key.ts';
import { memberSet } from './references.ts';
import { rowCommon } from './row.ts';
import { idText, unitText } from './texts.ts';
import { numberInput, yearlyNumber } from './values.ts';

const lineCommon = {
  ...rowCommon,
  /** C6: the line's own key and its own participants; `null`: the plan's. */
  key: key.nullable(),
  participants: memberSet.nullable(),
};
/** Pay for a year, or for a month of which there are twelve (C1). */
export const payPer = z.enum(['year', 'month']);
/** C1: pay at the first year's price level × degree of service × (1 + on-costs) × ∏(1 + index) × months / 12. */
export const payLine = z.strictObject({
  ...lineCommon,
  kind: z.literal('pay'),
  pay: numberInput,
  payPer,
  /** Percent: 100 is full time. */
  degree: yearlyNumber,
  /** Percent added to the pay. */
  onCosts: yearlyNumber,
  index: yearlyNumber,
});
/** C2: a percentage of the sum of other lines as shown. */
export const percentageLine = z.strictObject({
  ...lineCommon,
  kind: z.literal('percentage'),
  percent: yearlyNumber,
  of: z.array(idText).min(1),
});
/** C3: quantity × price, the price with an index or none. */
export const quantityLine = z.strictObject({
  ...lineCommon,
  kind: z.literal('quantity'),
  quantity: yearlyNumber,
  quantityUnit: unitText,
  price: yearlyNumber,
  index: yearlyNumber.nullable(),
});
/** C4: an amount, with an index or none; negative is income. */
export const amountLine = z.strictObject({
  ...lineCommon,
  kind: z.literal('amount'),
  amount: yearlyNumber,
  index: yearlyNumber.nullable(),
});
/** A cost line of any kind (C1–C4). */
export const line = z
  .discriminatedUnion('kind', [payLine, percentageLine, quantityLine, amountLine])
  .meta({ id: 'Line' });
export type PayLine = z.infer<typeof payLine>;
export type PercentageLine = z.infer<typeof percentageLine>;
export type QuantityLine = z.infer<typeof quantityLine>;
export type AmountLine = z.infer<typeof amountLine>;
export type Line = z.infer<typeof line>;
export type LineKind = Line['kind'];

import { z } from 'zod';
import { lineSet, party } from './references.ts';
import { rowCommon } from './row.ts';
import { numberInput, yearlyNumber } from './values.ts';

/** F1: a party pays a percentage of lines as shown (`of` `null`: of all), before grants and members. */
export const ownFinancing = z.strictObject({
  ...rowCommon,
  kind: z.literal('own'),
  party,
  percent: yearlyNumber,
  of: lineSet.nullable(),
});
/** F2: a percentage of lines after F1 and an amount a year, within a cap a year and one for the period. */
export const grant = z.strictObject({
  ...rowCommon,
  kind: z.literal('grant'),
  percent: yearlyNumber,
  of: lineSet.nullable(),
  amount: yearlyNumber,
  capYear: yearlyNumber.nullable(),
  capPeriod: numberInput.nullable(),
});
/** A row of funding before the members (F1, F2). */
export const funding = z.discriminatedUnion('kind', [ownFinancing, grant]).meta({ id: 'Funding' });
export type OwnFinancing = z.infer<typeof ownFinancing>;
export type Grant = z.infer<typeof grant>;
export type Funding = z.infer<typeof funding>;
export type FundingKind = Funding['kind'];

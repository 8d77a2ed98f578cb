import { z } from 'zod';
import { key } from './key.ts';
import { payPer } from './line.ts';
import { ceiling } from './member.ts';
import { lineSet, memberSet, party } from './references.ts';
import { amountRounding, amountUnit, ceilingRule, shareMethod, shareRounding } from './rules.ts';
import { idText, nameText, noteText } from './texts.ts';
import { numberInput, yearlyBoolean, yearlyNumber } from './values.ts';

/** What an input that is one of a few words can be. */
const choice = z.enum([
  ...shareRounding.options,
  ...shareMethod.options,
  ...amountUnit.options,
  ...amountRounding.options,
  ...ceilingRule.options,
  ...payPer.options,
]);
export type Choice = z.infer<typeof choice>;

/** What a scenario may put in an input's place (S1); the input's own schema decides which of them it takes. */
export const overrideValue = z
  .union([
    numberInput,
    yearlyNumber,
    yearlyBoolean,
    key,
    party,
    memberSet,
    lineSet,
    ceiling,
    choice,
    z.number().int(),
    z.boolean(),
    z.null(),
  ])
  .meta({ id: 'OverrideValue' });
export type OverrideValue = z.infer<typeof overrideValue>;

const scenarioHead = {
  id: idText,
  /** The scenario's identity in print and on screen (A, B … Z, AA …), kept when it is renamed or moved. */
  letter: z.string().regex(/^[A-Z]{1,2}$/),
  name: nameText,
  note: noteText,
};
/** The base: identity alone, its values are the plan's own. */
export const baseHead = z.strictObject(scenarioHead);
/** A set of overrides on the live base (S1). */
export const scenario = z
  .strictObject({
    ...scenarioHead,
    /** By input id (`line:<id>.quantity`), or input id @ year (`line:<id>.amount@2026`) for one year alone. */
    overrides: z.record(z.string().max(200), overrideValue),
  })
  .meta({ id: 'Scenario' });
export type ScenarioHead = z.infer<typeof baseHead>;
export type Scenario = z.infer<typeof scenario>;

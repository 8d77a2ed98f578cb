import { z } from 'zod';
import { UNITS, type Unit } from '../../numbers/money.ts';
import { funding } from './funding.ts';
import { key, keyColumn, ownKey } from './key.ts';
import { LIMITS } from './limits.ts';
import { line } from './line.ts';
import { member } from './member.ts';
import { paper } from './paper.ts';
import { party } from './references.ts';
import { remark } from './row.ts';
import { amountRounding, amountUnit, ceilingRule, shareMethod, shareRounding } from './rules.ts';
import { baseHead, scenario } from './scenario.ts';
import { calendarYear, idText, LINE_OF_TEXT, nameText, noteText, shortText, sourceText } from './texts.ts';
import { decimalText, numberInput } from './values.ts';

/** What a plan holds beside its scenarios, decisions and papers. */
const planOfOneScenario = {
  id: idText,
  name: nameText,
  note: noteText,
  unit: z.enum(UNITS as [Unit, ...Unit[]]),
  /** Consecutive calendar years (Y1). */
  years: z
    .array(z.strictObject({ year: calendarYear, months: z.number().int().min(1).max(12) }))
    .min(1)
    .max(LIMITS.years),
  /** At least so many should join; a warning, never a block. `null`: nothing said. */
  minimumMembers: numberInput.nullable(),
  /** Who bears what the rules leave to the host; `null`: nobody is named. */
  host: party.nullable(),
  lines: z.array(line).max(LIMITS.lines),
  /** In the order in which it pays (F). */
  funding: z.array(funding).max(LIMITS.funding),
  key,
  shareRounding,
  shareMethod,
  amountUnit,
  amountRounding,
  ceilingRule,
  /** The register's date: 31 December of this year (K7). */
  populationYear: calendarYear,
  registerSource: sourceText,
  keyColumns: z.array(keyColumn).max(LIMITS.keyColumns),
  keys: z.array(ownKey).max(LIMITS.keys),
  members: z.array(member).max(LIMITS.members),
  /** Notes and sources of inputs, by input id. */
  remarks: z.record(z.string().max(200), remark),
  base: baseHead,
};

/** A plan as it was decided: one scenario's values as its base. */
export const decidedPlan = z.strictObject(planOfOneScenario).meta({ id: 'DecidedPlan' });
export type DecidedPlan = z.infer<typeof decidedPlan>;

/** A decision: a scenario as it stood, which no later edit moves. */
export const decision = z
  .strictObject({
    id: idText,
    name: nameText,
    note: noteText,
    date: z.iso.date(),
    /** The case number (diarienummer); empty where there is none. */
    caseNumber: z.union([z.literal(''), shortText(LIMITS.caseNumberLength).regex(LINE_OF_TEXT)]),
    plan: decidedPlan,
    /** What each member was to pay, by member id, a year each; `null` where it could not be computed. */
    amounts: z.record(idText, z.array(decimalText.nullable()).max(LIMITS.years)),
  })
  .meta({ id: 'Decision' });
export type Decision = z.infer<typeof decision>;

/** Version 3 of the plan: what one `.samkalkyl` file holds. Immutable; every edit makes a new one. */
export const planSchema = z.strictObject({
  ...planOfOneScenario,
  scenarios: z.array(scenario).max(LIMITS.scenarios),
  decisions: z.array(decision).max(LIMITS.decisions),
  /** Bases for decisions (beslutsunderlag), in the order in which they were made. */
  papers: z.array(paper).max(LIMITS.papers),
});
export type Plan = z.infer<typeof planSchema>;

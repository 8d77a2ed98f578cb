import { message, type Message } from '../../message.ts';
import { newPlan } from '../new-plan.ts';
import type { PopulationRegister } from '../population-register.ts';
import type { NumberInput, Plan, Remark, YearlyNumber } from '../schema.ts';

/** What a template is made with: the register that its municipalities are in, the reader's language, ids and the date. */
export interface TemplateContext {
  readonly register: PopulationRegister;
  /** Writes names and notes in the language that the plan is to have. */
  readonly text: (message: Message) => string;
  /** A new id each time. */
  readonly newId: () => string;
  readonly thisYear: number;
}

/** What a template's plan begins with. */
export interface TemplateStart {
  /** Of the texts `template.<template>.…`. */
  readonly template: string;
  readonly firstYear: number;
  readonly years: number;
  /** The register's date (K7). */
  readonly populationYear: number;
}

/** The plan of a template before it has rows: named and explained by `template.<template>.planName` and `.note`. */
export function startOf(
  context: TemplateContext,
  { template, firstYear, years, populationYear }: TemplateStart,
): Plan {
  const say = sayIn(context, template);
  const plan = newPlan({
    id: context.newId(),
    baseId: context.newId(),
    name: say('planName'),
    baseName: context.text(message('newPlan.baseName')),
    firstYear,
    years,
    unit: 'kr',
    populationYear,
    registerSource: context.register.source,
  });
  return { ...plan, note: say('note') };
}

/** Writes the template's own texts: `template.<template>.<what>`. */
export function sayIn({ text }: TemplateContext, template: string): (what: string) => string {
  return (what) => text(message(`template.${template}.${what}`));
}

/** A figure as typed. */
export function typed(figure: string): NumberInput {
  return { text: figure, value: figure };
}

/** One value for all years. */
export function inAllYears(figure: string): YearlyNumber {
  return { all: typed(figure) };
}

/** Why an input has its value, and where that comes from. */
export function remark(note: string, source: string): Remark {
  return { note, source: { text: source, date: null } };
}

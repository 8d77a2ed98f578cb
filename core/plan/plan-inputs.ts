import { message } from '../message.ts';
import { isOneOf, need, needChoice, needOrNull, words, type InputSpec } from './input-spec.ts';
import { isCalendarYear, isKey, isNumberInput, isParty } from './input-value.ts';
import {
  amountRounding,
  amountUnit,
  ceilingRule,
  shareMethod,
  shareRounding,
  type Choice,
  type Plan,
} from './schema.ts';

/** A property of the plan that is one of a few words. */
function choiceInput<Property extends keyof Plan, Value extends Choice & Plan[Property]>(
  property: Property,
  choices: readonly Value[],
): InputSpec<Plan> {
  return {
    property,
    type: 'choice',
    years: 'single',
    optional: false,
    choices,
    name: () => message(`input.${property}`),
    unit: () => '',
    read: (plan) => choices.find((choice) => choice === plan[property]),
    write: (plan, value) => ({ ...plan, [property]: needChoice(isOneOf(choices), value) }),
  };
}

/** The plan's own inputs: how the cost is distributed. */
export const PLAN_INPUTS: readonly InputSpec<Plan>[] = [
  {
    property: 'key',
    type: 'key',
    years: 'single',
    optional: false,
    name: () => message('input.key'),
    unit: () => '',
    read: (plan) => plan.key,
    write: (plan, value) => ({ ...plan, key: need(isKey, value) }),
  },
  {
    property: 'populationYear',
    type: 'registerYear',
    years: 'single',
    optional: false,
    name: () => message('input.populationYear'),
    unit: () => '',
    read: (plan) => plan.populationYear,
    write: (plan, value) => ({ ...plan, populationYear: need(isCalendarYear, value) }),
  },
  choiceInput('shareRounding', shareRounding.options),
  choiceInput('shareMethod', shareMethod.options),
  choiceInput('amountUnit', amountUnit.options),
  choiceInput('amountRounding', amountRounding.options),
  choiceInput('ceilingRule', ceilingRule.options),
  {
    property: 'host',
    type: 'party',
    years: 'single',
    optional: true,
    name: () => message('input.host'),
    unit: () => '',
    read: (plan) => plan.host,
    write: (plan, value) => ({ ...plan, host: needOrNull(isParty, value) }),
  },
  {
    property: 'minimumMembers',
    type: 'count',
    years: 'single',
    optional: true,
    name: () => message('input.minimumMembers'),
    unit: () => words('unit.members'),
    read: (plan) => plan.minimumMembers,
    write: (plan, value) => ({ ...plan, minimumMembers: needOrNull(isNumberInput, value) }),
  },
];

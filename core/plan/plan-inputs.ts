import { message } from '../message.ts';
import { need, needOrNull, words, type InputSpec } from './input-spec.ts';
import { isCalendarYear, isKey, isNumberInput, isShareRounding } from './input-value.ts';
import type { Plan } from './schema.ts';

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
  {
    property: 'shareRounding',
    type: 'shareRounding',
    years: 'single',
    optional: false,
    name: () => message('input.shareRounding'),
    unit: () => '',
    read: (plan) => plan.shareRounding,
    write: (plan, value) => ({ ...plan, shareRounding: need(isShareRounding, value) }),
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

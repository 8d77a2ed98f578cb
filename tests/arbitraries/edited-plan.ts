import fc from 'fast-check';
import type { Plan } from '../../core/plan/schema.ts';
import { newPlan } from '../../core/plan/new-plan.ts';
import { paper } from '../builders/paper-builder.ts';
import { wholePlan } from '../builders/whole-plan.ts';
import { stegetVidarePlan } from '../resources/examples/steget-vidare-plan.ts';
import { arbitraryEdit, carryOut } from './edits.ts';

const EMPTY = newPlan({
  id: 'empty',
  baseId: 'base',
  name: 'Tom plan',
  baseName: 'Bas',
  firstYear: 2025,
  years: 2,
  unit: 'kr',
  populationYear: 2024,
  registerSource: '',
});

const EXAMPLE = stegetVidarePlan();

/** The example with two key columns that some members have values in, whole and by year, and a paper. */
const WITH_COLUMNS: Plan = {
  ...EXAMPLE,
  papers: [paper()],
  keyColumns: [
    { id: 'timmar', name: 'Timmar', unit: 'h', note: '', source: null },
    { id: 'skatt', name: 'Skattekraft', unit: '', note: '', source: { text: 'SCB', date: '2025-01-31' } },
  ],
  members: EXAMPLE.members.map((member, position) => ({
    ...member,
    keyValues:
      position % 3 === 0
        ? {}
        : {
            timmar: { all: { text: '=8*4', value: '32' } },
            skatt: {
              years: {
                2025: { text: '1.5', value: '1.5' },
                2026: { text: '2', value: '2' },
                2027: { text: '2.5', value: '2.5' },
              },
            },
          },
  })),
};

export const STARTING_PLANS: readonly Plan[] = [EMPTY, EXAMPLE, WITH_COLUMNS, wholePlan()];

/** A sound plan that commands can make: any mixture of lines, members, years, scenarios and overrides. */
export const editedPlan: fc.Arbitrary<Plan> = fc
  .tuple(fc.constantFrom(...STARTING_PLANS), fc.array(arbitraryEdit, { maxLength: 30 }))
  .map(([plan, edits]) => carryOut(plan, edits));

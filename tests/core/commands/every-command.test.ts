import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossChecks } from '../../../core/plan/cross-checks.ts';
import { planSchema, type Plan } from '../../../core/plan/schema.ts';
import { resolve } from '../../../core/scenario/resolve.ts';
import { scenariosOf } from '../../../core/scenario/scenarios.ts';
import { arbitraryEdit, COMMAND_NAMES } from '../../arbitraries/edits.ts';
import { STARTING_PLANS } from '../../arbitraries/edited-plan.ts';
import { frozen } from '../../arbitraries/frozen.ts';
import { arbitraryPlan } from '../../arbitraries/plans.ts';
import { ENGLISH, hasText, SWEDISH } from '../../resources/text/catalogue.ts';

const startingPlan = fc.oneof(fc.constantFrom(...STARTING_PLANS.map(frozen)), arbitraryPlan.map(frozen));
const edits = fc.array(arbitraryEdit, { minLength: 1, maxLength: 40 });

function faults(plan: Plan): readonly unknown[] {
  const parsed = planSchema.safeParse(plan);
  return [...(parsed.success ? [] : parsed.error.issues), ...crossChecks(plan)];
}

describe('any sequence of commands', () => {
  it('S2 N5: leaves a plan that a file may hold, and changes nothing of the one before', () => {
    const done = new Map<string, number>();
    fc.assert(
      fc.property(startingPlan, edits, (start, sequence) => {
        let plan = start;
        for (const edit of sequence) {
          const result = edit.run(plan);
          if (!result.ok) continue;
          done.set(edit.name, (done.get(edit.name) ?? 0) + 1);
          plan = frozen(result.value.plan);
          expect(faults(plan), edit.name).toEqual([]);
          for (const { id } of scenariosOf(plan))
            expect(faults({ ...resolve(plan, id), scenarios: [], papers: [] }), id).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
    expect([...done.keys()].sort(), 'each command is carried out at times').toEqual(COMMAND_NAMES);
  }, 120_000);

  it('H1: is labelled or refused in words that both catalogues have', () => {
    const codes = new Set<string>();
    fc.assert(
      fc.property(startingPlan, edits, (start, sequence) => {
        sequence.reduce((plan, edit) => {
          const result = edit.run(plan);
          codes.add(result.ok ? result.value.label.code : result.failure.code);
          return result.ok ? result.value.plan : plan;
        }, start);
      }),
      { numRuns: 200 },
    );
    expect(codes.size).toBeGreaterThan(30);
    expect([...codes].filter((code) => !hasText(SWEDISH, code) || !hasText(ENGLISH, code))).toEqual([]);
  });
});

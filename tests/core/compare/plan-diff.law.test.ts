import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setInput } from '../../../core/commands/set-input.ts';
import { planDiff } from '../../../core/compare/plan-diff.ts';
import type { InputChange, PlanDiff } from '../../../core/compare/plan-difference.ts';
import { inputOf, inputsOf } from '../../../core/plan/inputs.ts';
import { sameText, sameValue } from '../../../core/plan/same-value.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import { yearsOfInput } from '../../../core/plan/years.ts';
import { editedPlan } from '../../arbitraries/edited-plan.ts';
import { arbitraryEdit as anyEdit, carryOut } from '../../arbitraries/edits.ts';
import { arbitraryScenario, arbitraryPlan } from '../../arbitraries/plans.ts';
import { en, sv } from '../../builders/sentences.ts';

const RUNS = { numRuns: 100 };

const base = (plan: Plan) => ({ plan, scenario: plan.base.id });
const said = ({ results }: PlanDiff) => results.filter(({ sentence }) => sentence !== null);

/** What a change says of its two sides, whichever is called before. */
function sides({ id, before, after }: InputChange): readonly string[] {
  return [id, ...[before, after].map((side) => (side ? sv(side) : '')).sort()];
}

/** Another value for an input, taken from the same input of another plan of the same shape. */
const arbitraryEdit = fc.tuple(arbitraryPlan, fc.nat()).map(([plan, at]) => {
  const fields = inputsOf(plan);
  const field = fields[at % Math.max(fields.length, 1)];
  const donors = fields.filter(({ type, years }) => type === field?.type && years === field.years);
  const donor = donors[(at >>> 8) % Math.max(donors.length, 1)];
  if (!field || !donor) return null;
  const edit = setInput(plan, { scenario: plan.base.id, input: field.id, year: null, value: donor.value });
  return edit.ok ? { before: plan, after: edit.value.plan, id: field.id } : null;
});

describe('S4, of every two plans', () => {
  test('of a plan and a copy of it nothing differs', () => {
    fc.assert(
      fc.property(arbitraryScenario, ({ plan, scenario }) => {
        const diff = planDiff({ plan, scenario }, { plan: structuredClone(plan), scenario });
        expect(diff.inputs).toEqual([]);
        expect(said(diff)).toEqual([]);
      }),
      RUNS,
    );
  });

  test('S4.5 after one input is set, that input is named and no other; nothing where it amounts to the same', () => {
    let named = 0;
    fc.assert(
      fc.property(arbitraryEdit, (edit) => {
        if (!edit) return;
        const { before, after, id } = edit;
        const [was, now] = [before, after].map((plan) => inputOf(plan, id));
        const isSame = was && now && sameValue(was.value, now.value, yearsOfInput(after, now));
        const diff = planDiff(base(before), base(after));
        expect(diff.inputs.map((change) => change.id)).toEqual(isSame ? [] : [id]);
        if (!isSame) named += 1;
      }),
      { numRuns: 300 },
    );
    expect(named).toBeGreaterThan(20);
  });

  test('S4.5 turned round, the same things differ the other way', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryPlan, (one, other) => {
        const there = planDiff(base(one), base(other));
        const back = planDiff(base(other), base(one));
        expect(back.inputs.length).toBe(there.inputs.length);
        expect(said(back).length).toBe(said(there).length);
        const kinds = { added: 'removed', removed: 'added', changed: 'changed' };
        const turned = new Map(back.inputs.map((change) => [change.id, change]));
        for (const change of there.inputs) {
          const mirrored = turned.get(change.id);
          expect(mirrored?.kind).toBe(kinds[change.kind]);
          expect(mirrored && sides(mirrored)).toEqual(sides(change));
        }
      }),
      RUNS,
    );
  });

  test('whatever command changed a result, something that a person set is named', () => {
    let changes = 0;
    fc.assert(
      fc.property(editedPlan, anyEdit, (before, edit) => {
        const diff = planDiff(base(before), base(carryOut(before, [edit])));
        if (said(diff).length === 0) return;
        changes += 1;
        expect(diff.inputs).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
    expect(changes).toBeGreaterThan(20);
  });

  test('every change has a name of its own and can be said in both languages', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryPlan, (one, other) => {
        const { inputs, results, summary } = planDiff(base(one), base(other));
        expect(new Set(inputs.map(({ id }) => id)).size).toBe(inputs.length);
        expect(new Set(results.map(({ id }) => id)).size).toBe(results.length);
        for (const write of [sv, en]) {
          expect(write(summary)).not.toBe('');
          for (const { title, sentence } of [...inputs, ...results])
            expect([write(title), sentence && write(sentence)]).not.toContain('');
        }
      }),
      RUNS,
    );
  });

  test('a result without a sentence has the same figures on both sides', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryPlan, (one, other) => {
        for (const { before, after, sentence } of planDiff(base(one), base(other)).results) {
          if (sentence === null) expect(sameText(before?.amounts, after?.amounts)).toBe(true);
        }
      }),
      RUNS,
    );
  });
});

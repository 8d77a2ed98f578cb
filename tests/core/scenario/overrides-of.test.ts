import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setInput } from '../../../core/commands/set-input.ts';
import { overridesOf } from '../../../core/scenario/overrides-of.ts';
import { editedPlan } from '../../arbitraries/edited-plan.ts';
import { stegetVidarePlan } from '../../resources/examples/steget-vidare-plan.ts';
import { carriedOut, typed } from '../commands/carried-out.ts';

const plan = stegetVidarePlan();

describe('overridesOf', () => {
  it('S4.1: lists a scenario’s values with the base’s beside them, in the order of the inputs', () => {
    const listed = overridesOf(plan, 'bara-fyra').map(({ input, year, base, value }) => [
      input.id,
      year,
      base,
      value,
    ]);
    expect(listed).toEqual([
      ['line:resor.quantity', null, { all: typed('2250') }, { all: typed('1500') }],
      ['line:ovrigt.amount', null, { all: typed('110000') }, { all: typed('80000') }],
      ['member:munkedal.joined', null, { all: true }, { all: false }],
      ['member:vanersborg.joined', null, { all: true }, { all: false }],
      ['member:arjang.joined', null, { all: true }, { all: false }],
    ]);
  });

  it('S3: says the base’s value in the year of an override of one year', () => {
    const byYear = carriedOut(
      setInput(plan, { scenario: 'bara-fyra', input: 'line:lon.index', year: 2027, value: typed('2.5') }),
    );
    expect(overridesOf(byYear, 'bara-fyra')[0]).toMatchObject({
      input: { id: 'line:lon.index' },
      year: 2027,
      base: typed('3'),
      value: typed('2.5'),
    });
  });

  it('S1: the base overrides nothing', () => {
    expect(overridesOf(plan, plan.base.id)).toEqual([]);
  });

  it('S3: lists each override once', () => {
    fc.assert(
      fc.property(editedPlan, (any) => {
        for (const { id, overrides } of any.scenarios) {
          const keys = overridesOf(any, id).map(({ input, year }) =>
            year === null ? input.id : `${input.id}@${year}`,
          );
          expect([...keys].sort()).toEqual(Object.keys(overrides).sort());
        }
      }),
      { numRuns: 100 },
    );
  });
});

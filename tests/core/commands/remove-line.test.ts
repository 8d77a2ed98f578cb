import { describe, expect, it } from 'vitest';
import { removeLine } from '../../../core/commands/remove-line.ts';
import { setInput } from '../../../core/commands/set-input.ts';
import { setPercentageOf } from '../../../core/commands/set-percentage-of.ts';
import { type Plan } from '../../../core/plan/schema.ts';
import { wholePlan } from '../../builders/whole-plan.ts';
import { stegetVidarePlan } from '../../resources/examples/steget-vidare-plan.ts';
import { carriedOut, refusalOf } from './carried-out.ts';

const plan = stegetVidarePlan();
const names = (of: Plan) => of.lines.map(({ name }) => name);

describe('removeLine', () => {
  it('S2.1: drops its overrides in every scenario in the same step', () => {
    const removed = carriedOut(removeLine(plan, { id: 'resor' }));
    expect(names(removed)).not.toContain('Resor');
    expect(JSON.stringify(removed)).not.toContain('line:resor');
    expect(Object.keys(removed.scenarios[0]?.overrides ?? {})).toContain('line:ovrigt.amount');
  });

  it('S2.6: takes it out of what is funded, in the base and in scenarios; funding of it alone is then of none', () => {
    const all = carriedOut(
      setInput(wholePlan(), {
        scenario: 'andra-sidan',
        input: 'funding:region.of',
        year: null,
        value: { lines: ['resor', 'it'] },
      }),
    );
    const removed = carriedOut(removeLine(all, { id: 'resor' }));
    expect(removed.funding[2]?.of).toEqual({ lines: ['lon', 'oh'] });
    expect(removed.scenarios[0]?.overrides).toHaveProperty(['funding:region.of'], { lines: ['it'] });
    const without = carriedOut(removeLine(all, { id: 'oh' }));
    expect(carriedOut(removeLine(without, { id: 'lon' })).funding[0]?.of).toEqual({ lines: [] });
    expect(Object.keys(carriedOut(removeLine(without, { id: 'lon' })).remarks)).not.toContain(
      'line:lon.onCosts',
    );
  });

  it('C2.1: takes it out of what other lines are a percentage of', () => {
    const both = carriedOut(setPercentageOf(plan, { id: 'oh', of: ['lon', 'resor'] }));
    expect(carriedOut(removeLine(both, { id: 'lon' })).lines[0]).toMatchObject({ id: 'oh', of: ['resor'] });
  });

  it('C2.1: refuses, and names them, where lines are a percentage of it alone', () => {
    const failure = refusalOf(removeLine(plan, { id: 'lon' }));
    expect(failure.code).toBe('refusal.lineIsNeeded');
    expect(failure.values.lines).toEqual({ kind: 'list', items: ['OH, påslag'] });
    expect(refusalOf(removeLine(plan, { id: 'gone' })).code).toBe('refusal.lineGone');
  });
});

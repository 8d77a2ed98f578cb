import { describe, expect, it } from 'vitest';
import { addLine, type AddLine } from '../../../core/commands/add-line.ts';
import { setPercentageOf } from '../../../core/commands/set-percentage-of.ts';
import { stegetVidarePlan } from '../../resources/examples/steget-vidare-plan.ts';
import { carriedOut, refusalOf } from './carried-out.ts';

const plan = stegetVidarePlan();
const percentage = (id: string, of: readonly string[]): AddLine => ({ id, name: id, kind: 'percentage', of });

describe('setPercentageOf', () => {
  it('C2: says which lines, in the plan’s order and each once', () => {
    const set = carriedOut(setPercentageOf(plan, { id: 'oh', of: ['ovrigt', 'lon', 'lon'] }));
    expect(set.lines[1]).toMatchObject({ of: ['lon', 'ovrigt'] });
    expect(carriedOut(setPercentageOf(plan, { id: 'oh', of: ['lon'] }))).toBe(plan);
  });

  it('C2.1: no command makes a circle: refuses, and names the lines on it', () => {
    const first = carriedOut(addLine(plan, percentage('p1', ['oh'])));
    const second = carriedOut(addLine(first, percentage('p2', ['lon', 'p1'])));
    const failure = refusalOf(setPercentageOf(second, { id: 'oh', of: ['lon', 'p2'] }));
    expect(failure.code).toBe('refusal.percentageCircle');
    expect(failure.values.lines).toEqual({ kind: 'list', items: ['OH, påslag', 'p2', 'p1'] });
    const own = refusalOf(setPercentageOf(plan, { id: 'oh', of: ['oh'] }));
    expect(own.values.lines).toEqual({ kind: 'list', items: ['OH, påslag'] });
  });

  it('C2: refuses nothing, lines that are gone, and other kinds of line', () => {
    expect(refusalOf(setPercentageOf(plan, { id: 'oh', of: [] })).code).toBe('refusal.percentageOfNothing');
    expect(refusalOf(setPercentageOf(plan, { id: 'oh', of: ['gone'] })).code).toBe('refusal.lineGone');
    expect(refusalOf(setPercentageOf(plan, { id: 'lon', of: ['oh'] })).code).toBe('refusal.notAPercentage');
  });
});

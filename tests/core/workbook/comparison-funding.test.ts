import { describe, expect, it } from 'vitest';
import { everythingPlan } from '../../builders/everything-plan.ts';
import { opened } from './opened.ts';

const plan = everythingPlan();
const whole = opened(plan);

describe('funding in the workbook’s comparison', () => {
  it('S4: the comparison has the costs and the funding of each scenario', () => {
    const of = (row: string) =>
      ['base', 'utan-delta'].map((scenario) => whole.value(`2025:${row}/${scenario}.amount`, 'comparison'));
    // Without Delta the post is full: 420 000 + 63 000 + 40 000 + 60 000 + 90 000; the cap a year is 200 000.
    expect(of('budgetTotal')).toEqual([576_400, 673_000]);
    expect(of('funding:bidrag')).toEqual([150_000, 200_000]);
    expect(of('funding:egen')).toEqual([168_000, 210_000]);
  });
});

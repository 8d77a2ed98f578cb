import { describe, expect, it } from 'vitest';
import { everythingPlan } from '../../builders/everything-plan.ts';
import { opened } from './opened.ts';

const plan = everythingPlan();
const whole = opened(plan);

describe('members in the workbook', () => {
  it('K1: the key columns in use stand beside the inhabitants, and a weight by year is said to be that', () => {
    expect(whole.value('financingHeading/key:timmar')).toBe('timmar, tim');
    expect(whole.value('member:alfa/key:timmar')).toBe(400);
    expect(whole.value('member:gamma/key:timmar')).toBe('olika per år');
    expect(whole.value('member:alfa/population')).toBe(12_000);
    expect(whole.value('financingTotal/key:andel')).toBe(105);
  });

  it('T1: a ceiling’s kind is said in words, here and in the comparison', () => {
    const kinds = ['beta', 'gamma', 'delta'].map((id) => whole.value(`member:${id}/ceilingKind`));
    expect(kinds).toEqual(['per år', 'hela perioden', 'i snitt per år']);
    expect(whole.value('financingHeading/ceiling')).toBe('Tak, kr');
    expect(whole.value('sum:member:gamma/ceilingKind', 'comparison')).toBe('hela perioden');
  });

  it('A4: amounts finer than the plan’s unit have their decimals, and are formulas where each is rounded half up', () => {
    const fine = opened({
      ...plan,
      scenarios: [],
      lines: plan.lines.slice(0, 1),
      funding: [],
      members: plan.members.slice(0, 3).map((member) => ({ ...member, ceiling: null })),
      amountUnit: '0.01',
      amountRounding: 'halfUp',
      shareRounding: 'none',
    });
    // 336 000 × 12 000 / 25 000 = 161 280; 346 080 × 5 000 / 25 000 = 69 216.
    expect(fine.cell('member:alfa/y2025').content).toMatchObject({ format: { decimals: 2 } });
    expect(fine.value('member:alfa/y2025')).toBe(161_280);
    expect(fine.formula('member:gamma/y2026')).toBe(
      `ROUND(${fine.at('member:gamma/share')}*${fine.at('budgetTotal/y2026')},2)`,
    );
    expect(fine.cell('line:lon/y2025').content).toMatchObject({ format: { decimals: 0 } });
    expect(fine.has('pools/title')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { everythingPlan } from '../../builders/everything-plan.ts';
import { yearly } from '../../builders/plan-builder.ts';
import { opened, yearsOf } from './opened.ts';

const plan = everythingPlan();
const whole = opened(plan);

describe('funding in the workbook', () => {
  // Own financing 50 % of the pay: 168 000, 173 040, 178 231. The grant: 60 % of what that leaves of all + 10 000 =
  // 255 040 in 2025, at most 150 000 a year and 400 000 in all: 150 000, 150 000, 100 000.
  it('F1 F2: funding is formulas of its share, its lines, its caps and what is left', () => {
    expect(yearsOf('funding:egen', whole)).toEqual([168_000, 173_040, 178_231]);
    expect(yearsOf('entitled:bidrag', whole)).toEqual([255_040, 262_451, 269_390]);
    expect(yearsOf('funding:bidrag', whole)).toEqual([150_000, 150_000, 100_000]);
    expect(yearsOf('overCap:bidrag', whole)).toEqual([105_040, 112_451, 169_390]);
    expect(yearsOf('toShare', whole)).toEqual([258_400, 270_752, 332_316]);
    const pay = whole.at('line:lon/y2027');
    expect(whole.formula('funding:egen/y2027')).toBe(
      `MAX(0,MIN(ROUND(${whole.input('funding:egen.percent')}*${pay},0),${pay}))`,
    );
    const all = `SUM(${pay}:${whole.at('line:drift/y2027')})`;
    const own = whole.at('funding:egen/y2027');
    expect(whole.formula('entitled:bidrag/y2027')).toBe(
      `MAX(0,ROUND(${whole.input('funding:bidrag.percent')}*(${all}-${own})+${whole.input('funding:bidrag.amount')},0))`,
    );
    const caps = [
      whole.input('funding:bidrag.capYear'),
      `${whole.input('funding:bidrag.capPeriod')}-SUM(${whole.at('funding:bidrag/y2025')}:${whole.at('funding:bidrag/y2026')})`,
    ];
    const entitled = whole.at('entitled:bidrag/y2027');
    expect(whole.formula('funding:bidrag/y2027')).toBe(
      `MAX(0,MIN(${entitled},${caps.join(',')},${all}-${own}))`,
    );
    expect(whole.formula('overCap:bidrag/y2027')).toBe(`MAX(0,${entitled}-MIN(${caps.join(',')}))`);
    expect(whole.formula('toShare/y2027')).toBe(
      `${whole.at('budgetTotal/y2027')}-(${own}+${whole.at('funding:bidrag/y2027')})`,
    );
  });

  it('F3: the whole adds up in a row that anybody can follow', () => {
    expect(yearsOf('identity', whole)).toEqual([0, 0, 0]);
    expect(whole.cell('identity/y2025').mark).toBe('holds');
    const terms = ['funding:egen', 'funding:bidrag', 'financingTotal'].map((row) => whole.at(`${row}/y2025`));
    expect(whole.formula('identity/y2025')).toBe(`${whole.at('budgetTotal/y2025')}-(${terms.join('+')})`);
  });

  it('F3: a rest stands in a row of its own, and in the check', () => {
    // Without members nobody pays: all that there is to share is unfunded.
    const nobody = opened({ ...plan, members: [], scenarios: [] });
    expect(yearsOf('unfunded', nobody)).toEqual([258_400, 270_752, 332_316]);
    expect(yearsOf('identity', nobody)).toEqual([0, 0, 0]);
    expect(nobody.formula('identity/y2025')).toContain(`+${nobody.at('unfunded/y2025')})`);
  });

  it('F2: a cap that is finer than the plan’s unit is cut in the formula as it is in the plan', () => {
    const funding = plan.funding.map((row) =>
      row.kind === 'grant' ? { ...row, capYear: yearly('150000.75'), capPeriod: null } : row,
    );
    const fine = opened({ ...plan, funding });
    expect(fine.value('funding:bidrag/y2025')).toBe(150_000);
    expect(fine.formula('funding:bidrag/y2025')).toContain(
      `ROUNDDOWN(${fine.input('funding:bidrag.capYear')},0)`,
    );
  });
});

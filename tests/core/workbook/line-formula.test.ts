import { describe, expect, it } from 'vitest';
import { everythingPlan } from '../../builders/everything-plan.ts';
import { opened, yearsOf } from './opened.ts';

const plan = everythingPlan();
const whole = opened(plan);

describe('cost lines in the workbook', () => {
  // Pay 25 000 × 12 × 80 % × 1,40 = 336 000, then × 1,03 twice: 346 080 and 356 462,4. Overhead is 15 %: 50 400, 51 912
  // and 53 469,3. Travel 1 000 × 40 × 1,02: 40 000, 40 800, 41 616. Premises 60 000. Running 90 000, 95 000, 99 000.
  it('C1–C4: lines are formulas of all their assumptions', () => {
    expect(yearsOf('line:lon', whole)).toEqual([336_000, 346_080, 356_462]);
    expect(yearsOf('budgetTotal', whole)).toEqual([576_400, 593_792, 610_547]);
    const [pay, degree, onCosts, index] = ['pay', 'degree', 'onCosts', 'index'].map((property) =>
      whole.input(`line:lon.${property}`),
    );
    expect(whole.formula('line:lon/y2027')).toBe(
      `ROUND(${pay}*12*${degree}*(1+${onCosts})*(1+${index})^2,0)`,
    );
    expect(whole.formula('line:resor/y2026')).toBe(
      `ROUND(${whole.input('line:resor.quantity')}*${whole.input('line:resor.price')}*(1+${whole.input('line:resor.index')}),0)`,
    );
    expect(whole.formula('line:drift/y2026')).toBe(`ROUND(${whole.input('line:drift.amount@2026')},0)`);
  });

  it('Y1: months act on pay, one for each year where they are not the same', () => {
    const short = opened({
      ...plan,
      years: plan.years.map((year, at) => ({ ...year, months: at === 0 ? 7 : 12 })),
    });
    expect(short.value('line:lon/y2025')).toBe(196_000);
    expect(short.formula('line:lon/y2025')).toMatch(/\*'Antaganden'!D\d+\/12,0\)$/);
    expect(short.value('months@2025/base', 'assumptions')).toBe(7);
  });

  it('C6: a line’s own note and who shares it stand beside each other', () => {
    const lines = plan.lines.map((line) => (line.id === 'lokal' ? { ...line, note: 'Kontor' } : line));
    const noted = opened({ ...plan, lines });
    expect(noted.value('line:lokal/note')).toBe('Kontor; delas av Alfa och Beta, lika delar');
    expect(whole.value('line:lokal/note')).toBe('delas av Alfa och Beta, lika delar');
  });
});

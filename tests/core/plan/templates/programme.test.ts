import { describe, expect, test } from 'vitest';
import { calculate } from '../../../../core/calculate.ts';
import { typed } from '../../../builders/plan-builder.ts';
import { idIn, kronor, made, withInput } from './made.ts';

const plan = made('programme');
const filled = withInput(plan, `line:${idIn(plan.lines, 'Projektpersonal')}.pay`, typed(50_000));

describe('the programme project', () => {
  test('eight municipalities in two counties, five years', () => {
    expect(plan.years.map(({ year }) => year)).toEqual([2017, 2018, 2019, 2020, 2021]);
    const counties = plan.members.map(({ note }) => note);
    expect(counties.filter((county) => county === 'Västra Götalands län')).toHaveLength(7);
    expect(counties.at(-1)).toBe('Värmlands län');
  });

  test('F2 one decision pays three years, the next two', () => {
    const { funding, toShare } = calculate(filled, filled.base.id);
    expect(funding.map(({ amounts }) => kronor(amounts))).toEqual([
      [600_000n, 600_000n, 600_000n, 0n, 0n],
      [0n, 0n, 0n, 600_000n, 600_000n],
    ]);
    expect(toShare.sum).toBe(0n);
  });

  test('F2 with the decision’s amount as the cap for the period, years in order; the members share the rest', () => {
    const [first] = filled.funding;
    const capped = withInput(filled, `funding:${first?.id}.capPeriod`, typed(1_000_000));
    const { funding, membersTotal, issues } = calculate(capped, capped.base.id);
    expect(kronor(funding[0]?.amounts ?? [])).toEqual([600_000n, 400_000n, 0n, 0n, 0n]);
    expect(kronor(membersTotal.amounts)).toEqual([0n, 200_000n, 600_000n, 0n, 0n]);
    expect(issues).toEqual([]);
  });
});

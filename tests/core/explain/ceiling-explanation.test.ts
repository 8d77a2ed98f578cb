import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../core/plan/schema.ts';
import { amountLine, ceilingOf, joinedIn, member, planWith } from '../../builders/plan-builder.ts';
import { en, sv } from '../../builders/sentences.ts';
import { explained } from './explained.ts';

/** 1 000 a year, half on A; in the last year all of it, for B is not in. */
const planOf = (ceiling: ReturnType<typeof ceilingOf>, changes: Partial<Plan> = {}): Plan =>
  planWith({
    lines: [amountLine('x', 1_000)],
    members: [
      member('A', 1, { ceiling }),
      member('B', 1, { joined: joinedIn({ 2025: true, 2026: true, 2027: false }) }),
    ],
    ...changes,
  });

const ceiling = (plan: Plan, write = sv) => write(explained('member:a/ceiling', plan).sentence);
const remark = (year: number, plan: Plan) => {
  const said = explained(`member:a/y${year}`, plan).remark;
  return said && `${said.mark}: ${sv(said.message)}`;
};

describe('T1: a ceiling and how it fares', () => {
  test('a year', () => {
    const plan = planOf(ceilingOf(600));
    expect(ceiling(plan)).toBe('A, tak: 600 kr/år, inmatat. Går över taket 2027.');
    expect(remark(2025, plan)).toBe('holds: Under taket. 100 kr kvar till 600 kr/år.');
    expect(remark(2027, plan)).toBe('over: Över taket. 400 kr över 600 kr/år.');
  });

  test('on average: 2 000 over three years are 666,67', () => {
    const over = planOf(ceilingOf(600, 'average'));
    expect(ceiling(over)).toBe(
      'A, tak: 600 kr/år i snitt, inmatat. Snittet är 666,67 kr, 66,67 kr över taket.',
    );
    expect(remark(2025, over)).toBe(
      'over: Över taket. Snittet är 666,67 kr, 66,67 kr över 600 kr/år i snitt.',
    );
    expect(ceiling(planOf(ceilingOf(700, 'average')), en)).toBe(
      'A, ceiling: 700 kr/year on average, typed. The average is 666.67 kr, 33.33 kr under the ceiling.',
    );
  });

  test('for the period: 500, 1 000 and 2 000 so far', () => {
    const plan = planOf(ceilingOf(900, 'period'));
    expect(ceiling(plan)).toBe(
      'A, tak: 900 kr för hela perioden, inmatat. Beloppen är tillsammans 2 000 kr, 1 100 kr över taket från 2026.',
    );
    expect(remark(2025, plan)).toBe(
      'holds: Under taket. Hittills 500 kr, 400 kr kvar av 900 kr för hela perioden.',
    );
    expect(remark(2026, plan)).toBe(
      'over: Över taket. Hittills 1 000 kr, 100 kr över 900 kr för hela perioden.',
    );
    expect(ceiling(planOf(ceilingOf(2_000, 'period')))).toContain('inmatat. Precis vid taket.');
    expect(ceiling(planOf(ceilingOf(2_500, 'period')))).toContain(
      'Beloppen är tillsammans 2 000 kr. Av taket är 500 kr kvar.',
    );
  });

  test('T3: in which years it cuts', () => {
    const found = explained('member:a/ceiling', planOf(ceilingOf(400), { ceilingRule: 'spread' }));
    expect([found.rule, sv(found.sentence)]).toEqual([
      'T3',
      'A, tak: 400 kr/år, inmatat. Håller taket alla tre åren. Taket kapar beloppet alla tre åren.',
    ]);
    expect(found.parts.map(({ cell }) => cell)).toEqual([
      'member:a/y2025',
      'member:a/y2026',
      'member:a/y2027',
    ]);
  });
});

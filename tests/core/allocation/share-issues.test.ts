import { describe, expect, it } from 'vitest';
import { shareIssues } from '../../../core/allocation/share-issues.ts';
import { sharingOf } from '../../../core/allocation/sharing.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import { joinedIn, member, planWith } from '../../builders/plan-builder.ts';
import { en, sv } from '../../builders/sentences.ts';

const issues = (plan: Plan) =>
  shareIssues(plan.members, sharingOf(plan, { by: { kind: 'population' }, rounding: null }, null).years);
const where = (plan: Plan) => issues(plan).map(({ code, cell, severity }) => [code, cell, severity]);

describe('A2 a joined member at 0 %', () => {
  const plan = planWith({ members: [member('Liten', 1), member('Mellan', 10), member('Stor', 989)] });

  it('is noticed with its years, one at little is not', () => {
    expect(where(plan)).toEqual([['memberAtZeroPercent', 'member:liten/share', 'notice']]);
    const part = joinedIn({ 2025: true, 2026: false, 2027: true });
    const late = {
      ...plan,
      members: plan.members.map((each) => (each.id === 'liten' ? { ...each, joined: part } : each)),
    };
    expect(issues(late)[0]?.message.values).toEqual({
      member: 'Liten',
      years: { kind: 'list', items: [2025, 2027] },
    });
  });

  it('is not where shares are exact', () => {
    expect(issues({ ...plan, shareRounding: 'none' })).toEqual([]);
  });
});

describe('A6 the join paradox', () => {
  const population = { Skövde: 57_763, Essunga: 5656, Storfors: 3801, Lidköping: 40_539, Munkfors: 3669 };
  const five = planWith({
    members: Object.entries(population).map(([name, inhabitants]) => member(name, inhabitants)),
  });

  it('is said at the share of who gets more, once for all years', () => {
    expect(where(five)).toEqual([['joinParadox', 'member:storfors/share', 'notice']]);
    const { message } = issues(five)[0]!;
    expect(sv(message)).toBe(
      'Storfors får 4 % när Munkfors är med, men 3 % utan. Det kommer av avrundningen till hela steg.',
    );
    expect(en(message)).toMatch(/^Storfors .*4%.*Munkfors.*3%/);
  });

  it('is of the years in which both have joined alone', () => {
    const off = {
      ...five,
      members: five.members.map((each) =>
        each.id === 'munkfors' ? { ...each, joined: joinedIn(false) } : each,
      ),
    };
    expect(issues(off)).toEqual([]);
  });

  // In tenths of a per cent, four: 98,470, 384,321, 516,252 and 0,956 are 998 whole, the two left Dag's and Ale's. Three:
  // 98,565, 384,689 and 516,746 are 998 whole, the two left Cid's and Bo's.
  it('is said with the decimals of the step', () => {
    const members = Object.entries({ Ale: 103, Bo: 402, Cid: 540, Dag: 1 }).map(([name, weight]) =>
      member(name, weight),
    );
    const found = issues(planWith({ members, shareRounding: '0.1' }));
    expect(found.map(({ message }) => sv(message))).toEqual([
      'Ale får 9,9 % när Dag är med, men 9,8 % utan. Det kommer av avrundningen till hela steg.',
    ]);
  });

  it('is not by Sainte-Laguë, each on its own, or exact', () => {
    expect(issues({ ...five, shareMethod: 'sainteLague' })).toEqual([]);
    expect(issues({ ...five, shareMethod: 'each' })).toEqual([]);
    expect(issues({ ...five, shareRounding: 'none' })).toEqual([]);
  });
});

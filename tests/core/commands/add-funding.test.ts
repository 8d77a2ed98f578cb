import { describe, expect, it } from 'vitest';
import { addFunding } from '../../../core/commands/add-funding.ts';
import { calculate } from '../../../core/calculate.ts';
import { LIMITS } from '../../../core/plan/schema.ts';
import { stegetVidarePlan } from '../../resources/examples/steget-vidare-plan.ts';
import { carriedOut, refusalOf } from './carried-out.ts';

const plan = stegetVidarePlan();
const host = { kind: 'member', member: 'mellerud' } as const;

describe('addFunding', () => {
  it('F1: adds own financing last: a party pays 0 % of all lines, and nothing costs another sum', () => {
    const added = carriedOut(addFunding(plan, { id: 'egen', kind: 'own', name: ' Egen del ', party: host }));
    expect(added.funding).toEqual([
      {
        id: 'egen',
        name: 'Egen del',
        note: '',
        source: null,
        kind: 'own',
        party: host,
        percent: { all: { text: '0', value: '0' } },
        of: null,
      },
    ]);
    const sums = (of: typeof plan) => calculate(of, plan.base.id).members.map(({ sum }) => sum);
    expect(sums(added)).toEqual(sums(plan));
  });

  it('F2: adds a grant after it, without amount and caps', () => {
    const own = carriedOut(addFunding(plan, { id: 'egen', kind: 'own', name: 'Egen', party: host }));
    const both = carriedOut(addFunding(own, { id: 'bidrag', kind: 'grant', name: 'Bidrag' }));
    expect(both.funding.map(({ id }) => id)).toEqual(['egen', 'bidrag']);
    expect(both.funding[1]).toMatchObject({ kind: 'grant', capYear: null, capPeriod: null, of: null });
  });

  it('N5: refuses a name or an id that is taken, nobody, and the row after the last', () => {
    const one = carriedOut(addFunding(plan, { id: 'a', kind: 'grant', name: 'Bidrag' }));
    const codes = [
      addFunding(one, { id: 'b', kind: 'grant', name: 'BIDRAG' }),
      addFunding(one, { id: 'a', kind: 'grant', name: 'Annat' }),
      addFunding(one, { id: 'c', kind: 'own', name: 'Egen', party: { kind: 'party', name: ' ' } }),
      addFunding(one, { id: 'c', kind: 'own', name: 'Egen', party: { kind: 'member', member: 'gone' } }),
    ].map((result) => refusalOf(result).code);
    expect(codes).toEqual([
      'refusal.nameTaken',
      'refusal.idTaken',
      'refusal.partyUnreadable',
      'value.unknownMember',
    ]);
    const many = Array.from({ length: LIMITS.funding }).reduce<typeof plan>(
      (of, _, place) =>
        carriedOut(addFunding(of, { id: `f${place}`, kind: 'grant', name: `Bidrag ${place}` })),
      plan,
    );
    expect(refusalOf(addFunding(many, { id: 'last', kind: 'grant', name: 'Sista' })).code).toBe(
      'refusal.tooManyFunding',
    );
  });
});

import { describe, expect, test } from 'vitest';
import { calculate } from '../../../../core/calculate.ts';
import type { Plan } from '../../../../core/plan/schema.ts';
import { typed } from '../../../builders/plan-builder.ts';
import { idIn, kronor, made, withInput } from './made.ts';

const plan = made('grant');

/** Every post with this pay a month. */
function paying(monthly: number): Plan {
  return plan.lines.reduce((each, { id }) => withInput(each, `line:${id}.pay`, typed(monthly)), plan);
}

function financing(each: Plan) {
  const { total, funding, toShare, members } = calculate(each, each.base.id);
  return {
    total: kronor(total.amounts),
    funding: funding.map(({ name, amounts }) => [name, ...kronor(amounts)]),
    overCap: kronor(funding[1]?.overCap ?? []),
    unused: kronor(funding[1]?.unused ?? []),
    toShare: kronor(toShare.amounts),
    members: members.map(({ amounts }) => kronor(amounts)[0]),
  };
}

describe('the application for a grant', () => {
  test('pay is left open, and each says so', () => {
    expect(calculate(plan, plan.base.id).total.sum).toBe(0n);
    for (const { id } of plan.lines) expect(plan.remarks[`line:${id}.pay`]?.note).toContain('öppen');
  });

  test('F1, F2 below the cap: half of the coordinator by Knivsta, the rest by the grant', () => {
    // 40 000 a month: 2 × 480 000 + 480 000 + 480 000 + 240 000 = 2 160 000; Knivsta 240 000; grant 1 920 000.
    expect(financing(paying(40_000))).toEqual({
      total: [2_160_000n],
      funding: [
        ['Knivstas egenfinansiering', 240_000n],
        ['Bidrag', 1_920_000n],
      ],
      overCap: [0n],
      unused: [0n],
      toShare: [0n],
      members: [0n, 0n, 0n, 0n],
    });
  });

  test('F2 above the cap of 1 965 000: what is over it, shared in equal parts by parties without inhabitants', () => {
    // 45 000 a month: 2 430 000; Knivsta 270 000; of 2 160 000 the grant pays 1 965 000; 195 000 / 4 = 48 750.
    expect(financing(paying(45_000))).toEqual({
      total: [2_430_000n],
      funding: [
        ['Knivstas egenfinansiering', 270_000n],
        ['Bidrag', 1_965_000n],
      ],
      overCap: [195_000n],
      unused: [0n],
      toShare: [195_000n],
      members: [48_750n, 48_750n, 48_750n, 48_750n],
    });
  });

  test('F1 the own financing is of the coordinator alone, by the host', () => {
    const [own] = plan.funding;
    expect(own).toMatchObject({ of: { lines: [idIn(plan.lines, 'Samordnare (projektledare)')] } });
    expect(plan.host).toEqual({ kind: 'member', member: idIn(plan.members, 'Knivsta') });
  });
});

import { describe, expect, test } from 'vitest';
import { calculate } from '../../../../core/calculate.ts';
import type { Plan } from '../../../../core/plan/schema.ts';
import { typed } from '../../../builders/plan-builder.ts';
import { idIn, kronor, made, withInput } from './made.ts';

const plan = made('preproject');

function financing(each: Plan) {
  const { total, funding, members } = calculate(each, each.base.id);
  return {
    total: kronor(total.amounts),
    funding: funding.map(({ kind, amounts }) => [kind, ...kronor(amounts)]),
    members: members.map(({ name, amounts }) => [name, ...kronor(amounts)]),
  };
}

describe('the pre-project', () => {
  test('C1 25 000 kr × 1,4 × 7 = 245 000 kr, all of it applied for', () => {
    expect(plan.years).toEqual([{ year: 2012, months: 7 }]);
    expect(financing(plan)).toEqual({
      total: [245_000n],
      funding: [
        ['own', 0n],
        ['grant', 245_000n],
      ],
      members: [['Osby', 0n]],
    });
  });

  test('F1 other costs are Osby’s own, whatever they come to; nothing is left to share', () => {
    const filled = ['Telefon', 'IT', 'Material', 'Resor'].reduce(
      (each, name) => withInput(each, `line:${idIn(plan.lines, name)}.amount`, typed(3_000)),
      plan,
    );
    expect(financing(filled)).toEqual({
      total: [257_000n],
      funding: [
        ['own', 12_000n],
        ['grant', 245_000n],
      ],
      members: [['Osby', 0n]],
    });
  });
});

import { describe, expect, test } from 'vitest';
import { calculate } from '../../../../core/calculate.ts';
import { bridge } from '../../../../core/compare/bridge/bridge.ts';
import { examplePlan } from '../../../builders/example-plan.ts';

const PLAN = examplePlan();

describe('S5: the bridge', () => {
  /**
   * The design's example (design/jamfor.png). Mellerud has 9 165 of 56 703 inhabitants in A and of 29 343 in B.
   * A: 1 166 000 × 9 165 / 56 703 = 188 462,51; shown 186 560 (16 %). Four members: 1 166 000 × 9 165 / 29 343 =
   * 364 188,22, +175 726. Travel 750 mil × 40 kr = 30 000 less: −30 000 × 9 165 / 29 343 = −9 370,21; other 30 000 less,
   * the same. B: shown 342 860 (31 %). Rounding: 342 860 − 186 560 − 175 726 + 9 370 + 9 370 = −686.
   */
  test('Mellerud 2025, from all seven to only four', () => {
    const found = bridge(PLAN, 'alla-sju', 'bara-fyra', { kind: 'year', year: 2025 }, 'mellerud', (id) =>
      calculate(PLAN, id),
    );
    expect(found?.from).toEqual({ scenario: PLAN.base, amount: 18_656_000n });
    expect(found?.to.amount).toBe(34_286_000n);
    expect(found?.bars.map(({ driver, change }) => `${driver} ${change / 100n}`)).toEqual([
      'membership 175726',
      'travel -9370',
      'otherLines -9370',
      'rounding -686',
    ]);
    expect(found?.idle).toEqual(['index', 'overhead', 'key', 'ceilings']);
  });
});

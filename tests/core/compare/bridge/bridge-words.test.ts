import { describe, expect, test } from 'vitest';
import { calculate } from '../../../../core/calculate.ts';
import { bridge } from '../../../../core/compare/bridge/bridge.ts';
import {
  bridgeDriverName,
  bridgeIdleText,
  bridgeSentence,
} from '../../../../core/compare/bridge/bridge-words.ts';
import type { Period } from '../../../../core/compare/comparison.ts';
import type { Plan } from '../../../../core/plan/schema.ts';
import { examplePlan } from '../../../builders/example-plan.ts';
import { amountLine, member, planWith, scenario, yearly } from '../../../builders/plan-builder.ts';
import { en, sv } from '../../../builders/sentences.ts';

const PLAN = examplePlan();
const IN_2025: Period = { kind: 'year', year: 2025 };

function built(plan: Plan, from: string, to: string, period: Period, whose: string | null) {
  const found = bridge(plan, from, to, period, whose, (id) => calculate(plan, id));
  if (!found) throw new Error('No bridge');
  return found;
}

describe('S5: the bridge in words', () => {
  const found = built(PLAN, 'alla-sju', 'bara-fyra', IN_2025, 'mellerud');
  const said = bridgeSentence(PLAN, found, IN_2025, 'mellerud');

  test('both amounts, every bar, and what has no effect', () => {
    expect(sv(said)).toBe(
      'Från A ”Alla sju” till B ”Bara fyra” 2025 för Mellerud: 186 560 kr blir 342 860 kr. ' +
        'Medlemskap +175 726 kr, Resor −9 370 kr, Övrigt −9 370 kr och Avrundning −686 kr. ' +
        'Ingen verkan: löneindex, påslag, nyckel och tak.',
    );
    expect(en(said)).toBe(
      'From A “Alla sju” to B “Bara fyra”, 2025, for Mellerud: 186,560 kr becomes 342,860 kr. ' +
        'Membership +175,726 kr, Resor −9,370 kr, Övrigt −9,370 kr and Rounding −686 kr. ' +
        'No effect: pay index, overhead, key and ceilings.',
    );
  });

  test('all members in sum, and nothing that differs', () => {
    const same = built(PLAN, 'bara-fyra', 'bara-fyra', { kind: 'sum' }, null);
    expect(sv(bridgeSentence(PLAN, same, { kind: 'sum' }, null))).toMatch(
      /^Från B ”Bara fyra” till B ”Bara fyra” 2025–2027 för alla medlemmar tillsammans: 3 405 809 kr i båda\. Ingen verkan: medlemskap, /,
    );
  });
});

describe('S5.10: what a driver is called', () => {
  const plan = planWith({
    lines: [amountLine('Hyra', 10_000), amountLine('Porto', 500, yearly(2))],
    members: [member('Alfa', 1)],
    scenarios: [
      scenario('one', { 'line:Hyra.amount': yearly(12_000) }),
      scenario('both', { 'line:Hyra.amount': yearly(12_000), 'line:Porto.amount': yearly(700) }),
    ],
  });
  const nameIn = (to: string) =>
    sv(bridgeDriverName(plan, built(plan, 'base', to, IN_2025, 'alfa'), 'otherLines'));

  test('by its only line that differs, else by its own word', () => {
    expect([nameIn('one'), nameIn('both')]).toEqual(['Hyra', 'Lön och övrigt']);
  });

  test('an index that is not of pay alone is an index', () => {
    const text = bridgeIdleText(plan, built(plan, 'base', 'one', IN_2025, 'alfa'));
    expect(text && sv(text)).toBe('Ingen verkan: medlemskap, index, nyckel och avrundning');
  });
});

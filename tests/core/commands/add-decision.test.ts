import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate } from '../../../core/calculate.ts';
import { addDecision, type AddDecision } from '../../../core/commands/add-decision.ts';
import { crossChecks } from '../../../core/plan/cross-checks.ts';
import { planOfDecision } from '../../../core/plan/check-decisions.ts';
import { decidedAmounts } from '../../../core/plan/decided-amounts.ts';
import { LIMITS, type KeyPart, type Plan } from '../../../core/plan/schema.ts';
import { arbitraryEdit, carryOut } from '../../arbitraries/edits.ts';
import { arbitraryScenario } from '../../arbitraries/plans.ts';
import { typed, yearly } from '../../builders/plan-builder.ts';
import { stegetVidarePlan } from '../../resources/examples/steget-vidare-plan.ts';
import { carriedOut, refusalOf } from './carried-out.ts';

const plan = stegetVidarePlan();
const ASKED: AddDecision = {
  id: 'ks-118',
  scenario: 'bara-fyra',
  name: 'Beslut i juni',
  date: '2025-06-16',
  caseNumber: ' KS  2025/118 ',
  note: 'Fyra kommuner',
};
const decide = (change: Partial<AddDecision>) => addDecision(plan, { ...ASKED, ...change });

describe('addDecision', () => {
  it('D3: freezes a scenario: its values are the base of a plan of its own, with what each member pays', () => {
    const [decision] = carriedOut(decide({})).decisions;
    expect(decision).toMatchObject({ date: '2025-06-16', caseNumber: 'KS 2025/118', note: 'Fyra kommuner' });
    expect(decision?.plan.base).toEqual({ id: 'bara-fyra', letter: 'B', name: 'Bara fyra', note: '' });
    expect(decision?.plan.lines[2]).toMatchObject({ quantity: { all: typed(1500) } });
    expect(decision?.plan).not.toHaveProperty('scenarios');
    // 840 000 + 126 000 + 1 500 × 40 + 80 000 = 1 106 000; Mellerud 9 165 of 29 343 = 31,23 %, 31 %: 342 860.
    expect(decision?.amounts.mellerud?.[0]).toBe('342860');
    expect(decision?.amounts.amal).toEqual(['0', '0', '0']);
  });

  it.each<[string, Partial<AddDecision>, string]>([
    ['a scenario that is gone', { scenario: 'gone' }, 'refusal.scenarioGone'],
    ['an id that is none', { id: 'a b' }, 'refusal.idTaken'],
    ['no name', { name: ' ' }, 'refusal.nameEmpty'],
    ['a day that is none', { date: '2025-06-31' }, 'refusal.dateUnreadable'],
    ['no day', { date: '' }, 'refusal.dateUnreadable'],
    ['a case number too long', { caseNumber: 'x'.repeat(101) }, 'refusal.caseNumberUnreadable'],
    ['a note too long', { note: 'x'.repeat(4_001) }, 'refusal.noteTooLong'],
  ])('refuses %s', (_what, change, code) => {
    expect(refusalOf(decide(change)).code).toBe(code);
  });

  it('N5: refuses a name that is taken, the decision after the last, and amounts that no plan can hold', () => {
    const one = carriedOut(decide({}));
    expect(refusalOf(addDecision(one, { ...ASKED, id: 'b', name: 'BESLUT i juni' })).code).toBe(
      'refusal.nameTaken',
    );
    const [first] = one.decisions;
    const full = { ...plan, decisions: Array.from({ length: LIMITS.decisions }, () => first!) };
    expect(refusalOf(addDecision(full, ASKED)).code).toBe('refusal.tooManyDecisions');
    const rate: KeyPart = { id: 'p', kind: 'rate', figure: yearly(1_000_000_000_000), column: null };
    const dear: Plan = {
      ...plan,
      keys: [{ id: 'k', name: 'K', note: '', source: null, parts: [rate] }],
      key: { kind: 'own', key: 'k' },
    };
    expect(refusalOf(addDecision(dear, ASKED)).code).toBe('refusal.amountsTooLarge');
  });

  it('D3: no later edit moves it: its plan gives the amounts that the scenario gave', () => {
    let moved = 0;
    fc.assert(
      fc.property(
        arbitraryScenario,
        fc.array(arbitraryEdit, { minLength: 1, maxLength: 12 }),
        ({ plan: any, scenario }, edits) => {
          const result = addDecision(any, { ...ASKED, scenario });
          if (!result.ok) return;
          const [decision] = result.value.plan.decisions;
          const kept = edits
            .filter(({ name }) => !/decision|setText/i.test(name))
            .reduce((of, edit) => carryOut(of, [edit]), result.value.plan);
          moved += kept.lines === any.lines ? 0 : 1;
          expect(kept.decisions).toContain(decision);
          const held = planOfDecision(decision!);
          expect(crossChecks(held)).toEqual([]);
          const now = calculate(held, held.base.id);
          expect(decidedAmounts(now)).toEqual(decision!.amounts);
          expect(now.members).toEqual(calculate(any, scenario).members);
        },
      ),
      { numRuns: 200 },
    );
    expect(moved).toBeGreaterThan(20);
  });
});

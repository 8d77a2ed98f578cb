import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeBase } from '../../../core/commands/make-base.ts';
import { setInput } from '../../../core/commands/set-input.ts';
import { inputsOf } from '../../../core/plan/inputs.ts';
import { resolve } from '../../../core/scenario/resolve.ts';
import { scenariosOf } from '../../../core/scenario/scenarios.ts';
import { editedPlan } from '../../arbitraries/edited-plan.ts';
import { wholePlan } from '../../builders/whole-plan.ts';
import { stegetVidarePlan } from '../../resources/examples/steget-vidare-plan.ts';
import { carriedOut, refusalOf, typed } from './carried-out.ts';

const plan = stegetVidarePlan();

describe('makeBase', () => {
  it('S2.2: the old base becomes the first scenario, and letters stay with their scenarios', () => {
    const changed = carriedOut(makeBase(plan, { id: 'utan-munkedal' }));
    expect(scenariosOf(changed).map(({ letter, name }) => [letter, name])).toEqual([
      ['C', 'Utan Munkedal'],
      ['A', 'Alla sju'],
      ['B', 'Bara fyra'],
    ]);
    expect(changed.scenarios[0]?.overrides).toEqual({
      'line:resor.quantity': { all: typed('2250') },
      'member:munkedal.joined': { all: true },
    });
    expect(changed.scenarios[1]?.overrides).not.toHaveProperty(['member:munkedal.joined']);
  });

  it('S2.3: an override of one year stays one of that year alone', () => {
    const byYear = carriedOut(
      setInput(plan, { scenario: 'bara-fyra', input: 'line:resor.price', year: 2026, value: typed('50') }),
    );
    const changed = carriedOut(makeBase(byYear, { id: 'utan-munkedal' }));
    expect(changed.scenarios[1]?.overrides).toHaveProperty(['line:resor.price@2026'], typed('50'));
    const ofPrice = Object.keys(changed.scenarios[1]?.overrides ?? {}).filter((key) => key.includes('price'));
    expect(ofPrice).toEqual(['line:resor.price@2026']);
  });

  it('S2.2: values of funding, keys, sets and parties change places too; remarks and decisions stay', () => {
    const all = wholePlan();
    const changed = carriedOut(makeBase(all, { id: 'andra-sidan' }));
    expect(changed.host).toEqual({ kind: 'party', name: 'Dalslands kommunalförbund' });
    expect(changed.funding[0]).toMatchObject({ party: { kind: 'member', member: 'amal' }, of: null });
    expect(changed.keys[0]?.parts[0]?.figure).toEqual({ all: typed('40') });
    expect(changed.scenarios[0]?.overrides).toMatchObject({
      'plan.host': { kind: 'member', member: 'mellerud' },
      'funding:egen.of': { lines: ['lon'] },
      'line:it.participants': { members: ['mellerud', 'amal', 'arjang'] },
      'key:trettio.part:lika': { all: typed('30') },
    });
    expect([changed.remarks, changed.decisions]).toEqual([all.remarks, all.decisions]);
  });

  it('is the same plan for the base, and refuses a scenario that is gone', () => {
    expect(carriedOut(makeBase(plan, { id: plan.base.id }))).toBe(plan);
    expect(refusalOf(makeBase(plan, { id: 'gone' })).code).toBe('refusal.scenarioGone');
  });

  it('S2.2: every scenario keeps every value, however it is written', () => {
    let changes = 0;
    fc.assert(
      fc.property(editedPlan, fc.nat(), (any, s) => {
        const id = any.scenarios[s % Math.max(any.scenarios.length, 1)]?.id;
        if (id === undefined) return;
        const after = carriedOut(makeBase(any, { id }));
        expect(after.base.id).toBe(id);
        expect(after.scenarios.map((scenario) => scenario.id).sort()).toEqual(
          scenariosOf(any)
            .map((scenario) => scenario.id)
            .filter((each) => each !== id)
            .sort(),
        );
        for (const { id: each } of scenariosOf(any)) {
          expect(inputsOf(resolve(after, each))).toEqual(inputsOf(resolve(any, each)));
        }
        changes += 1;
      }),
      { numRuns: 300 },
    );
    expect(changes).toBeGreaterThan(100);
  });
});

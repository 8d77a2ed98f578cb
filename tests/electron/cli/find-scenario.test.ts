import { describe, expect, it } from 'vitest';
import { findScenario } from '../../../electron/cli/find-scenario.ts';
import { examplePlan } from '../../builders/example-plan.ts';

const plan = examplePlan();

describe('a scenario by name or letter', () => {
  it.each([
    ['Bara fyra', 'bara-fyra'],
    ['BARA FYRA', 'bara-fyra'],
    [' bara fyra ', 'bara-fyra'],
    ['b', 'bara-fyra'],
    ['C', 'utan-munkedal'],
    ['alla sju', 'alla-sju'],
    ['A', 'alla-sju'],
  ])('%j is %s', (wanted, id) => {
    expect(findScenario(plan, wanted)?.id).toBe(id);
  });

  it('finds a name however its å is put together', () => {
    const renamed = { ...plan, base: { ...plan.base, name: 'Åtta' } };
    expect(findScenario(renamed, 'a\u030atta')?.id).toBe(plan.base.id);
  });

  it('takes a name before a letter', () => {
    const [first, ...others] = plan.scenarios;
    if (!first) throw new Error('The example has scenarios');
    const named = { ...plan, scenarios: [{ ...first, name: 'C' }, ...others] };
    expect(findScenario(named, 'c')?.id).toBe(first.id);
  });

  it.each(['', 'D', 'Bara', '__proto__'])('finds nothing for %j', (wanted) => {
    expect(findScenario(plan, wanted)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { calculate } from '../../../core/index.ts';
import { chartSpecOf } from '../../../renderer/paper/chart-spec-of.ts';
import { formatIn, textIn } from '../../../renderer/text/use-text.ts';
import { examplePlan } from '../../builders/example-plan.ts';

const plan = examplePlan();
const context = { plan, text: textIn('sv'), format: formatIn('sv', 'kr', plan.unit) };
const mellerud = plan.members.find(({ name }) => name === 'Mellerud')?.id ?? '';

describe('a paper’s chart', () => {
  it('has a bar for each year of one member, as high as calc has it, and its ceiling', () => {
    const spec = chartSpecOf({ kind: 'member', scenario: 'bara-fyra', member: mellerud }, context);
    if (spec.kind !== 'members') throw new Error(spec.kind);
    const amounts = calculate(plan, 'bara-fyra').members.find(({ id }) => id === mellerud)?.amounts;
    expect(spec.groups.map(({ name }) => name)).toEqual(['2025', '2026', '2027']);
    expect(spec.groups.map(({ figures }) => figures[0]?.value)).toEqual(amounts?.map(Number));
    expect(spec.groups.map(({ figures }) => figures[0]?.over)).toEqual([true, true, true]);
    // 200 000 kr in öre.
    expect(spec.groups.map(({ ceiling }) => ceiling)).toEqual([20_000_000, 20_000_000, 20_000_000]);
    expect(spec.label.replaceAll('\u00a0', ' ')).toBe(
      'Mellerud: 342 860 kr 2025, 351 844 kr 2026, 361 097 kr 2027',
    );
    expect(spec.note).toBe('Belopp i tkr');
  });

  it('has a bar for each member of the scenario', () => {
    const spec = chartSpecOf({ kind: 'members', scenario: 'bara-fyra' }, context);
    if (spec.kind !== 'members') throw new Error(spec.kind);
    expect(spec.groups.map(({ name }) => name)).toEqual(['Bengtsfors', 'Dals-Ed', 'Färgelanda', 'Mellerud']);
  });
});

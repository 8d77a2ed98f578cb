import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyScenario, type CopyScenario } from '../../../core/commands/copy-scenario.ts';
import { setText } from '../../../core/commands/set-text.ts';
import { setUnit } from '../../../core/commands/set-unit.ts';
import { setYears } from '../../../core/commands/set-years.ts';
import { crossChecks } from '../../../core/plan/cross-checks.ts';
import { inputsOf } from '../../../core/plan/inputs.ts';
import { sameValue } from '../../../core/plan/same-value.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import { yearsOfInput } from '../../../core/plan/years.ts';
import { resolve } from '../../../core/scenario/resolve.ts';
import { scenariosOf } from '../../../core/scenario/scenarios.ts';
import { createTranslator } from '../../../resources/text/translator.ts';
import { arbitraryPlan, arbitraryScenario } from '../../arbitraries/plans.ts';
import { planWith } from '../../builders/plan-builder.ts';
import { wholePlan } from '../../builders/whole-plan.ts';
import { stegetVidarePlan } from '../../resources/examples/steget-vidare-plan.ts';
import { carriedOut, typed, valueIn } from './carried-out.ts';

const whole = wholePlan();

function copy(plan: Plan, from: Plan, scenario: string, change: Partial<CopyScenario> = {}) {
  return copyScenario(plan, { id: 'hamtad', name: 'Hämtad', from, scenario, ...change });
}

function copied(plan: Plan, from: Plan, scenario: string) {
  const result = copy(plan, from, scenario);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  const { left, plan: made } = result.value;
  return {
    plan: made,
    overrides: made.scenarios.at(-1)?.overrides ?? {},
    left: left.map((message) => createTranslator('sv').text(message)),
  };
}

/** The same plan with its own scenario taken away. */
const without = (plan: Plan): Plan => ({ ...plan, scenarios: [], decisions: [], papers: [] });

describe('copyScenario', () => {
  it('S1: a scenario of the same plan comes over whole, with its note', () => {
    const { plan, overrides, left } = copied(without(whole), whole, 'andra-sidan');
    expect(overrides).toEqual(whole.scenarios[0]?.overrides);
    expect(plan.scenarios.at(-1)).toMatchObject({ letter: 'B', name: 'Hämtad', note: 'Rad ett\nRad två' });
    expect(left).toEqual([]);
  });

  it('N5: finds rows by name where ids differ, also those that a value names', () => {
    const other = JSON.parse(
      JSON.stringify(whole).replace(/"(lon|it|amal|bidrag|egen|trettio|allt|timmar)"/g, '"x-$1"'),
    ) as Plan;
    const renamed = {
      ...other,
      id: whole.id,
      scenarios: other.scenarios.map((scenario) => ({
        ...scenario,
        overrides: Object.fromEntries(
          Object.entries(scenario.overrides).map(([key, value]) => [
            key.replace(/(?<=:)(lon|it|amal|bidrag|egen|trettio|timmar)\b/g, 'x-$1'),
            value,
          ]),
        ),
      })),
    };
    expect(crossChecks({ ...renamed, remarks: {}, decisions: [] })).toEqual([]);
    const { overrides, left } = copied(without(whole), renamed, 'andra-sidan');
    expect(overrides).toEqual(whole.scenarios[0]?.overrides);
    expect(left).toEqual([]);
  });

  it('D5: names what it leaves: rows, columns, members of a set and inputs that are not there, each once', () => {
    const { overrides, left } = copied(without(stegetVidarePlan()), whole, 'andra-sidan');
    expect(left).toEqual([
      'Planen har inte raden ”Verksamhetssystem”.',
      'Planen har inte raden ”Lokal”.',
      'Planen har inte finansieringen ”Mellerud betalar halva samordnaren”.',
      'Planen har inte finansieringen ”Samordningsförbundet”.',
      'fördelningsnyckel: ”Alla sorters delar” finns inte i planen.',
      'Planen har inte nyckeln ”30 % lika, 70 % efter folkmängd”.',
      'Planen har inte kolumnen ”Timmar”.',
      'Planen har inte medlemmen ”Västra Götalandsregionen”.',
    ]);
    expect(Object.keys(overrides).sort()).toEqual([
      'line:lon.degree@2026',
      'line:lon.pay',
      'member:amal.ceiling',
      'plan.amountUnit',
      'plan.ceilingRule',
      'plan.host',
      'plan.shareMethod',
    ]);
  });

  it('D5: takes a value by year for the years that both have, and names the others', () => {
    const plan = carriedOut(setYears(without(whole), { first: 2026, count: 3 }));
    const { overrides, left } = copied(plan, whole, 'andra-sidan');
    expect(overrides).toHaveProperty(['line:lon.degree@2026'], typed('75'));
    expect(overrides).toHaveProperty(['member:amal.key:timmar@2027'], typed('95.5'));
    expect(left).toEqual([]);
    const before = carriedOut(setYears(without(whole), { first: 2024, count: 2 }));
    expect(copied(before, whole, 'andra-sidan').left).toEqual([
      'Samordnare, tjänstgöringsgrad: planen har inte 2026.',
      'Samordningsförbundet, belopp: planen har inte 2027.',
      'Åmål, Timmar: planen har inte 2027.',
    ]);
    const byYear = { 'line:it.amount': { years: { 2025: typed('1'), 2026: typed('2'), 2027: typed('3') } } };
    const yearly = { ...whole, scenarios: [{ ...whole.scenarios[0]!, overrides: byYear }] };
    expect(copied(plan, yearly, 'andra-sidan')).toMatchObject({
      overrides: { 'line:it.amount@2026': typed('2'), 'line:it.amount@2027': typed('3') },
      left: ['Verksamhetssystem, belopp: planen har inte 2025.'],
    });
  });

  it('C5: writes amounts in this plan’s unit', () => {
    const thousands = carriedOut(setUnit(without(whole), { unit: 'tkr' }));
    const { plan } = copied(thousands, whole, 'andra-sidan');
    expect(valueIn(plan, 'hamtad', 'line:lon.pay')).toEqual(typed('41'));
    expect(valueIn(plan, 'hamtad', 'funding:bidrag.amount')).toMatchObject({ years: { 2027: typed('15') } });
  });

  it('D5: copies a base with what differs from this one', () => {
    const plan = carriedOut(setText(without(whole), { row: 'line:it', property: 'name', text: 'IT' }));
    const changed = {
      ...plan,
      lines: plan.lines.map((line) =>
        line.kind === 'amount' ? { ...line, amount: { all: typed('7') } } : line,
      ),
    };
    const { overrides, left } = copied(plan, changed, 'bas');
    expect(overrides).toEqual(
      Object.fromEntries(['intakt', 'it', 'lokal'].map((id) => [`line:${id}.amount`, { all: typed('7') }])),
    );
    expect(left).toEqual([]);
  });

  it('refuses a scenario that is gone, and as addScenario', () => {
    const codes = [
      copy(whole, whole, 'gone'),
      copy(whole, whole, 'bas', { name: 'BAS' }),
      copy(whole, whole, 'bas', { id: 'andra-sidan' }),
    ].map((result) => (result.ok ? null : result.failure.code));
    expect(codes).toEqual(['refusal.scenarioGone', 'refusal.nameTaken', 'refusal.idTaken']);
  });

  it('law: whatever comes over, the plan is sound and no other scenario has changed', () => {
    fc.assert(
      fc.property(arbitraryPlan, arbitraryScenario, (plan, { plan: from, scenario }) => {
        const result = copy(plan, from, scenario, { id: 'hamtad', name: 'Hämtad hit' });
        if (!result.ok) return;
        expect(crossChecks(result.value.plan)).toEqual([]);
        expect({ ...result.value.plan, scenarios: plan.scenarios }).toEqual(plan);
        expect(result.value.plan.scenarios.slice(0, -1)).toEqual(plan.scenarios);
      }),
      { numRuns: 150 },
    );
  });

  it('law: nothing is left of a scenario of the plan itself, and every value is the same', () => {
    fc.assert(
      fc.property(arbitraryScenario, ({ plan, scenario }) => {
        const result = copy(plan, plan, scenario, { name: 'Hämtad hit' });
        if (!result.ok) return;
        expect(result.value.left).toEqual([]);
        const wanted = inputsOf(resolve(plan, scenario));
        for (const [place, field] of inputsOf(resolve(result.value.plan, 'hamtad')).entries()) {
          const other = wanted[place]?.value ?? null;
          expect(sameValue(field.value, other, yearsOfInput(plan, field))).toBe(true);
        }
        expect(scenariosOf(result.value.plan)).toHaveLength(scenariosOf(plan).length + 1);
      }),
      { numRuns: 150 },
    );
  });

  it('an empty plan takes what it has a place for', () => {
    const { overrides } = copied(planWith(), stegetVidarePlan(), 'alla-sju');
    expect(overrides).toEqual({ 'plan.minimumMembers': typed('4') });
  });
});

import {
  bridge,
  createCalculator,
  compare,
  money,
  type Comparison,
  type Period,
  type Plan,
} from '../../../core/index.ts';
import type { ChartContext } from '../../../renderer/charts/spec/chart-context.ts';
import type { ChartSpec } from '../../../renderer/charts/spec/chart-spec.ts';
import { bridgeSpec } from '../../../renderer/charts/spec/bridge-spec.ts';
import { membersSpec } from '../../../renderer/charts/spec/members-spec.ts';
import { multiplesSpec } from '../../../renderer/charts/spec/multiples-spec.ts';
import { overYearsSpec } from '../../../renderer/charts/spec/over-years-spec.ts';
import { perInhabitantSpec } from '../../../renderer/charts/spec/per-inhabitant-spec.ts';
import type { Measure } from '../../../renderer/charts/layout/drawing.ts';
import { formatIn } from '../../../renderer/text/use-text.ts';
import { createTranslator } from '../../../resources/text/translator.ts';

const calculator = createCalculator();

export const YEAR: Period = { kind: 'year', year: 2025 };

/** About as wide as the letters of Segoe UI and Arial are, rather more than less. */
export const measure: Measure = (text, { size, weight }) =>
  text.length * size * (weight === 400 ? 0.56 : 0.6);

export function comparisonOf(plan: Plan, period: Period = YEAR): Comparison {
  const ids = [plan.base.id, ...plan.scenarios.map(({ id }) => id)];
  return compare(plan, ids, period, (id) => calculator.outcome(plan, id));
}

export function contextOf(plan: Plan, language: 'sv' | 'en' = 'sv'): ChartContext {
  return { plan, text: createTranslator(language), format: formatIn(language, 'kr', plan.unit) };
}

/** Every chart that a plan's comparison can be shown as, the bridges to its first scenarios of the first member with a ceiling. */
export function allSpecs(plan: Plan, period: Period = YEAR): readonly ChartSpec[] {
  const [comparison, context] = [comparisonOf(plan, period), contextOf(plan)];
  return [
    membersSpec(comparison, context),
    perInhabitantSpec(comparison, context),
    overYearsSpec(comparison, 'line', context),
    overYearsSpec(comparison, 'funding', context),
    multiplesSpec(comparison, context),
    ...bridgesOf(plan, period),
  ];
}

function bridgesOf(plan: Plan, period: Period): readonly ChartSpec[] {
  const member = plan.members.find(({ ceiling }) => ceiling !== null) ?? plan.members[0];
  return plan.scenarios.slice(0, 3).flatMap(({ id }) => {
    const whose = member?.id ?? null;
    const found = bridge(plan, plan.base.id, id, period, whose, (each) => calculator.outcome(plan, each));
    if (!found) return [];
    const of = { bridge: found, period, whose, ceiling: money(20_000_000n), over: [false, true] as const };
    return [bridgeSpec(of, contextOf(plan))];
  });
}

/** The plan with so many members of its first one's kind and so many scenarios, each without one member more. */
export function largePlan(plan: Plan, members: number, scenarios: number): Plan {
  const [first] = plan.members;
  if (!first) throw new Error('The plan has no member');
  const named = Array.from({ length: members }, (_, index) => ({
    ...first,
    id: `m${index}`,
    name: `Kommun ${String(index + 1).padStart(3, '0')}`,
    ceiling: index % 3 === 1 ? { kind: 'year' as const, amount: { text: '200000', value: '200000' } } : null,
    population: { text: String(4000 + 37 * index), value: String(4000 + 37 * index) },
  }));
  return {
    ...plan,
    members: named,
    scenarios: Array.from({ length: scenarios - 1 }, (_, index) => ({
      id: `s${index}`,
      letter: String.fromCharCode(66 + index),
      name: `Förslag utan nummer ${index + 1}`,
      note: '',
      overrides: { [`member:m${index % members}.joined`]: { all: false } },
    })),
  };
}

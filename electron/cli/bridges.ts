import {
  bridge,
  bridgeSentence,
  message,
  moneyText,
  type Bridge,
  type Member,
  type Outcome,
  type Period,
  type Plan,
  type ScenarioHead,
  type Unit,
} from '../../core/index.ts';
import type { Translator } from '../../resources/text/translator.ts';

/** How what a member pays in one scenario becomes what it pays in the others (S5), for each year and in sum. */
export interface Bridges {
  readonly member: Member;
  readonly from: ScenarioHead;
  /** One for each other scenario. */
  readonly to: readonly ScenarioBridges[];
}

interface ScenarioBridges {
  readonly scenario: ScenarioHead;
  readonly years: readonly PeriodBridge[];
  readonly sum: PeriodBridge;
}

interface PeriodBridge {
  readonly period: Period;
  /** `null` where it cannot be computed. */
  readonly bridge: Bridge | null;
}

export function bridgesOf(
  plan: Plan,
  member: Member,
  [from, ...others]: readonly [ScenarioHead, ...ScenarioHead[]],
  outcomeOf: (scenario: string) => Outcome,
): Bridges {
  const to = others.map((scenario) => {
    const inPeriod = (period: Period) => ({
      period,
      bridge: bridge(plan, from.id, scenario.id, period, member.id, outcomeOf),
    });
    return {
      scenario,
      years: plan.years.map(({ year }) => inPeriod({ kind: 'year', year })),
      sum: inPeriod({ kind: 'sum' }),
    };
  });
  return { member, from, to };
}

/** The document's `bridges`; its names are promised in docs/terminal.md. */
export function bridgesJson({ member, to }: Bridges, unit: Unit) {
  return {
    member: member.name,
    scenarios: to.map(({ scenario, years, sum }) => ({
      scenario: scenario.name,
      years: years.map((each) => bridgeJson(each, unit)),
      sum: bridgeJson(sum, unit),
    })),
  };
}

function bridgeJson({ bridge: built }: PeriodBridge, unit: Unit) {
  return (
    built && {
      from: moneyText(built.from.amount, unit),
      to: moneyText(built.to.amount, unit),
      bars: built.bars.map(({ driver, change }) => ({ driver, change: moneyText(change, unit) })),
      idle: built.idle,
    }
  );
}

/** A sentence for each scenario and period, the sum first. */
export function bridgesText(plan: Plan, { member, from, to }: Bridges, { text }: Translator): string {
  return to
    .flatMap(({ scenario, years, sum }) =>
      [sum, ...years].map(({ period, bridge: built }) => {
        if (built) return text(bridgeSentence(plan, built, period, member.id));
        return text(message('cli.compare.noBridge', { from: from.letter, to: scenario.letter }));
      }),
    )
    .map((said) => `${said}\n`)
    .join('');
}

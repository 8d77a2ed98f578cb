import {
  bridgeDriverName,
  bridgeIdleText,
  bridgeSentence,
  seriesOf,
  type Bridge,
  type Money,
  type Period,
  type ScenarioHead,
} from '../../../core/index.ts';
import { formatIn } from '../../text/use-text.ts';
import type { ChartContext } from './chart-context.ts';
import { asLength } from './chart-figures.ts';
import { scenarioWords } from './chart-scenarios.ts';
import type { BridgeSpec, ChartScenario } from './chart-spec.ts';
import { signed } from './signed-label.ts';

export interface BridgeOf {
  readonly bridge: Bridge;
  readonly period: Period;
  /** A member's id; `null`: all together. */
  readonly whose: string | null;
  /** What the amounts can be held against in the period, and whether each of the two is over it. */
  readonly ceiling: Money | null;
  readonly over: readonly [boolean, boolean];
}

/** How one scenario's amount becomes another's (S5); in kronor to the last, so that the bars are seen to add up. */
export function bridgeSpec(
  { bridge, period, whose, ceiling, over }: BridgeOf,
  context: ChartContext,
): BridgeSpec {
  const { plan, text } = context;
  const { from, to, bars } = bridge;
  const unit = plan.unit === 'tkr' ? 'tkr' : 'kr';
  const format = formatIn(text.language, unit, plan.unit);
  const money = (amount: Money) => format.money(amount);
  const idle = bridgeIdleText(plan, bridge);
  const steps = bars.map(({ driver, change }) => ({
    driver,
    name: text.text(bridgeDriverName(plan, bridge, driver)),
    change: Number(change),
    label: signed(money(change), change),
  }));
  const scenarios = [from.scenario, to.scenario].map((head) => chartScenario(head, context));
  return {
    kind: 'bridge',
    title: bridgeTitle(bridge, period, context),
    whose: plan.members.find(({ id }) => id === whose)?.name ?? text.t('chart.all'),
    unit,
    label: text.text(bridgeSentence(plan, bridge, period, whose)),
    scenarios,
    ceiling: ceiling === null ? null : text.t('chart.ceiling', { amount: money(ceiling) }),
    note: idle && text.text(idle),
    from: { value: asLength(from.amount), label: money(from.amount), over: over[0] },
    to: { value: asLength(to.amount), label: money(to.amount), over: over[1] },
    steps,
    ceilingAt: asLength(ceiling),
    table: {
      columns: [text.t('chart.driverColumn'), text.t('chart.column', { name: text.t('chart.amount'), unit })],
      rows: [
        { name: scenarioWords(chartScenario(from.scenario, context)), cells: [money(from.amount)] },
        ...steps.map(({ name, label }) => ({ name, cells: [label] })),
        { name: scenarioWords(chartScenario(to.scenario, context)), cells: [money(to.amount)] },
      ],
    },
  };
}

function bridgeTitle({ from, to }: Bridge, period: Period, { text }: ChartContext): string {
  const letters = { from: from.scenario.letter, to: to.scenario.letter };
  return period.kind === 'sum'
    ? text.t('chart.bridgeSum', letters)
    : text.t('chart.bridgeYear', { ...letters, year: period.year });
}

function chartScenario({ id, letter, name }: ScenarioHead, { plan }: ChartContext): ChartScenario {
  return { id, letter, name, color: seriesOf(plan, id) };
}

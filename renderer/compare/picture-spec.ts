import { bridge, type Comparison, type Outcome } from '../../core/index.ts';
import { bridgeSpec } from '../charts/spec/bridge-spec.ts';
import type { ChartContext } from '../charts/spec/chart-context.ts';
import type { BridgeSpec, ChartSpec } from '../charts/spec/chart-spec.ts';
import { drawnCeiling } from '../charts/spec/drawn-ceiling.ts';
import { membersSpec } from '../charts/spec/members-spec.ts';
import { multiplesSpec } from '../charts/spec/multiples-spec.ts';
import { overYearsSpec } from '../charts/spec/over-years-spec.ts';
import { perInhabitantSpec } from '../charts/spec/per-inhabitant-spec.ts';
import type { ChartChoice, PictureKind } from './chart-choice.ts';
import { shownPair, shownWhose } from './shown-bridge.ts';

/** A chart of the comparison as plain data. */
export function pictureSpec(
  kind: Exclude<PictureKind, 'bridge'>,
  comparison: Comparison,
  context: ChartContext,
): ChartSpec {
  switch (kind) {
    case 'members':
      return membersSpec(comparison, context);
    case 'perInhabitant':
      return perInhabitantSpec(comparison, context);
    case 'byLine':
      return overYearsSpec(comparison, 'line', context);
    case 'byFunding':
      return overYearsSpec(comparison, 'funding', context);
    case 'multiples':
      return multiplesSpec(comparison, context);
  }
}

/** The bridge that is chosen; `null` where an amount on the way cannot be computed, and with one scenario alone. */
export function shownBridgeSpec(
  comparison: Comparison,
  choice: ChartChoice,
  context: ChartContext,
  outcomeOf: (scenario: string) => Outcome,
): BridgeSpec | null {
  const { period, members, columns } = comparison;
  const pair = shownPair(comparison, choice.pair);
  if (!pair) return null;
  const whose = shownWhose(comparison, choice.whose);
  const found = bridge(context.plan, pair.from, pair.to, period, whose, outcomeOf);
  if (!found) return null;
  const member = members.find((each) => each.member === whose);
  const isOver = (id: string) =>
    member?.cells[columns.findIndex(({ scenario }) => scenario.id === id)]?.over ?? false;
  const ceiling = member ? drawnCeiling(member, period) : null;
  const over = [isOver(pair.from), isOver(pair.to)] as const;
  return bridgeSpec({ bridge: found, period, whose, ceiling, over }, context);
}

/** Whether two charts that stand side by side are of the same kind of amounts: then they share one scale (design rule 13). */
export function shareScale(
  picture: ChartSpec,
  bridgeShown: BridgeSpec | null,
  whose: string | null,
): boolean {
  return picture.kind === 'members' && bridgeShown !== null && whose !== null;
}

/** Whether there is nothing to draw: nobody takes part, or nothing costs anything. */
export function isEmpty(spec: ChartSpec): boolean {
  switch (spec.kind) {
    case 'members':
    case 'perInhabitant':
      return spec.groups.length === 0;
    case 'overYears':
      return spec.years.every(({ stacks }) => stacks.every(({ total }) => total.value === 0));
    case 'smallMultiples':
      return spec.tiles.length === 0;
    case 'bridge':
      return false;
  }
}

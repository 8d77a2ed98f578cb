import type { ReactNode } from 'react';
import type { Comparison } from '../../core/index.ts';
import type { BridgeSpec, ChartSpec } from '../charts/spec/chart-spec.ts';
import { useText } from '../text/use-text.ts';
import { chooseChart, useChartChoice } from './chart-choice.ts';
import { ChartPane } from './chart-pane.tsx';
import { ChartSelect } from './chart-select.tsx';
import { bridgedMembers, pairsOf, shownPair, shownWhose, type Pair } from './shown-bridge.ts';

/** Stands for no member's id, which are never empty. */
const ALL = '';

export interface BridgePaneProps {
  readonly comparison: Comparison;
  /** `null` where an amount on the way cannot be computed. */
  readonly spec: BridgeSpec | null;
  readonly beside: ChartSpec | null;
  /** Where the bridge stands alone: what is shown instead of it. */
  readonly select: ReactNode;
}

/** How one scenario's amount becomes another's, with whose and between which. */
export function BridgePane({ comparison, spec, beside, select }: BridgePaneProps) {
  const text = useText();
  const { bridgeAsTable } = useChartChoice();
  const tools = (
    <>
      {select}
      <WhoseSelect comparison={comparison} />
      <PairSelect comparison={comparison} />
    </>
  );
  if (!spec) {
    const title = text.t('chart.picture.bridge');
    return (
      <section className="chart-pane" aria-label={title}>
        <header>
          <h2>{title}</h2>
          <div className="chart-tools">{tools}</div>
        </header>
        <p className="chart-nothing">{text.t('chart.nothing.bridge')}</p>
      </section>
    );
  }
  return (
    <ChartPane
      {...{ spec, beside, tools }}
      nothing={null}
      asTable={bridgeAsTable}
      onAsTable={(asTable) => chooseChart({ bridgeAsTable: asTable })}
    />
  );
}

function WhoseSelect({ comparison }: { readonly comparison: Comparison }) {
  const text = useText();
  const { whose } = useChartChoice();
  const members = bridgedMembers(comparison).map(({ member, name }) => ({ value: member, words: name }));
  return (
    <ChartSelect
      label={text.t('chart.whose')}
      value={shownWhose(comparison, whose) ?? ALL}
      options={[{ value: ALL, words: text.t('chart.all') }, ...members]}
      onChoose={(value) => chooseChart({ whose: { member: value === ALL ? null : value } })}
    />
  );
}

function PairSelect({ comparison }: { readonly comparison: Comparison }) {
  const text = useText();
  const { pair } = useChartChoice();
  const pairs = pairsOf(comparison);
  const shown = shownPair(comparison, pair);
  const letterOf = (id: string) =>
    comparison.columns.find(({ scenario }) => scenario.id === id)?.scenario.letter ?? '';
  return (
    <ChartSelect
      label={text.t('chart.between')}
      value={shown ? keyOf(shown) : ''}
      options={pairs.map((each) => ({
        value: keyOf(each),
        words: `${letterOf(each.from)} → ${letterOf(each.to)}`,
      }))}
      onChoose={(value) => chooseChart({ pair: pairs.find((each) => keyOf(each) === value) ?? null })}
    />
  );
}

function keyOf({ from, to }: Pair): string {
  return `${from} ${to}`;
}

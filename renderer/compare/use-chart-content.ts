import { useMemo } from 'react';
import { NO_MONEY, type Comparison, type Money } from '../../core/index.ts';
import { usePlan } from '../store/document-store.ts';
import { useFormat, useText, type Format, type Translator } from '../text/use-text.ts';
import { barGroups, chartFigure, chartUnit, drawnCeiling } from './chart-content.ts';

/** What the chart of a comparison shows, in figures and in words. */
export function useChartContent(comparison: Comparison) {
  const plan = usePlan();
  const text = useText();
  const format = useFormat();
  return useMemo(() => {
    const unit = chartUnit(comparison);
    const municipalities = plan.members.every(({ register }) => register !== null);
    const title = chartTitle(comparison, municipalities, text);
    return {
      groups: barGroups(plan, comparison, format),
      title,
      unit,
      ceiling: ceilingWords(comparison, text, format),
      label: [title, unit, ...summary(comparison, text, format)].join('. '),
    };
  }, [plan, comparison, text, format]);
}

function chartTitle({ period }: Comparison, municipalities: boolean, { t }: Translator): string {
  if (period.kind === 'sum') return t(municipalities ? 'chart.municipalitiesSum' : 'chart.membersSum');
  return t(municipalities ? 'chart.municipalitiesYear' : 'chart.membersYear', { year: period.year });
}

/** "Tak 200" where all ceilings are the same, "Tak" where they differ. */
function ceilingWords(comparison: Comparison, { t }: Translator, format: Format): string | null {
  const drawn = comparison.members.map((member) => drawnCeiling(member, comparison.period));
  const ceilings = new Set(drawn.filter((ceiling) => ceiling !== null));
  const [only] = ceilings;
  if (only === undefined) return null;
  if (ceilings.size > 1) return t('chart.ceilings');
  return t('chart.ceiling', { amount: chartFigure(only, chartUnit(comparison), format) });
}

/** Which scenarios are drawn, the highest bar, and the broken ceilings: the rest is in the table. */
function summary({ columns, members }: Comparison, { t }: Translator, format: Format): readonly string[] {
  const letters = { kind: 'list', items: columns.map(({ scenario }) => scenario.letter) } as const;
  const bars = members.flatMap(({ name, cells }) =>
    cells.map(({ amount, over }, index) => ({
      ...{ name, over, letter: columns[index]?.scenario.letter ?? '' },
      amount: amount ?? NO_MONEY,
    })),
  );
  const [highest] = [...bars].sort((one, other) => Number(other.amount - one.amount));
  const over = bars.filter((bar) => bar.over).map(({ name, letter }) => t('chart.bar', { name, letter }));
  return [
    t('chart.scenarios', { letters }),
    highest
      ? t('chart.highest', {
          ...{ name: highest.name, letter: highest.letter },
          amount: money(highest.amount, format),
        })
      : '',
    over.length === 0 ? '' : t('chart.over', { bars: { kind: 'list', items: over } }),
  ].filter((sentence) => sentence !== '');
}

function money(amount: Money, format: Format): string {
  return `${format.money(amount)} ${format.display}`;
}

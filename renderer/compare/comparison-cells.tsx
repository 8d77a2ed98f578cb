import type { ComparisonCell } from '../../core/index.ts';
import { OverMark } from '../icons/over-mark.tsx';
import { NO_VALUE } from '../sheet/cells/cell-text.ts';
import { signedMoney } from '../sheet/cells/signed-money.ts';
import { useFormat, useText, type Format } from '../text/use-text.ts';
import { partOf } from './comparison-figures.ts';
import { DifferenceBar } from './difference-bar.tsx';

export interface ScenarioCellsProps {
  readonly cell: ComparisonCell;
  /** Whether it stands beside the scenario that it is compared with. */
  readonly compared: boolean;
  /** What the bars are drawn against; `null` draws none. */
  readonly largest: number | null;
}

/** What a member pays in one scenario: amount, difference in kr and percent, kr per inhabitant. */
export function ScenarioCells({ cell, compared, largest }: ScenarioCellsProps) {
  const format = useFormat();
  const text = useText();
  const { joined, amount, over, perInhabitant } = cell;
  return (
    <>
      <td className={compared ? 'boundary' : undefined} data-over={over} data-off={!joined}>
        {over && <OverMark label={text.t('compare.over')} className="comparison-over" />}
        {joined ? (amount === null ? NO_VALUE : format.money(amount)) : text.t('compare.notIn')}
      </td>
      {compared && <DifferenceCells cell={cell} largest={largest} format={format} />}
      <td className="secondary">{perInhabitant === null ? NO_VALUE : format.ratio(perInhabitant, 2)}</td>
    </>
  );
}

interface DifferenceCellsProps {
  readonly cell: ComparisonCell;
  readonly largest: number | null;
  readonly format: Format;
}

function DifferenceCells({ cell: { joined, difference, change }, largest, format }: DifferenceCellsProps) {
  const tone = joined ? undefined : 'secondary';
  return (
    <>
      <td className={tone}>
        {largest !== null && difference !== null && <DifferenceBar part={partOf(difference, largest)} />}
        {difference === null ? NO_VALUE : signedMoney(difference, format)}
      </td>
      <td className={tone}>{change === null ? NO_VALUE : signedPercent(change, format)}</td>
    </>
  );
}

/** Without a percent sign: the column's heading has it. */
function signedPercent(change: { readonly n: bigint; readonly d: bigint }, format: Format): string {
  const figure = format.ratio({ n: change.n * 100n, d: change.d }, 1);
  return change.n > 0n ? `+${figure}` : figure;
}

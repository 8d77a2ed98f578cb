import type { CSSProperties, RefObject } from 'react';
import type { Comparison } from '../../core/index.ts';
import { useText } from '../text/use-text.ts';
import { CeilingsRow, TotalRow } from './comparison-sums.tsx';
import { InputRows } from './input-rows.tsx';
import { MemberRows } from './member-rows.tsx';
import { fundingRowCount, FundingRows, RestRows } from './plain-rows.tsx';
import { FigureHeads, ScenarioHeads } from './table-heads.tsx';
import { useTableWidths } from './use-table-widths.ts';

export interface ComparisonTableProps {
  readonly comparison: Comparison;
  /** What scrolls it: a long table draws only the rows in sight. */
  readonly scroller: RefObject<HTMLElement | null>;
  /** Pixels across that there are. */
  readonly room: number;
}

/** Scenarios side by side (S4): what they differ in, what each member pays, by how much more or less, who is over. */
export function ComparisonTable({ comparison, scroller, room }: ComparisonTableProps) {
  const text = useText();
  const widths = useTableWidths(comparison, room);
  return (
    <table
      className="comparison"
      style={tableStyle(widths)}
      aria-label={text.t('compare.table')}
      aria-rowcount={rowCount(comparison)}
    >
      <colgroup>
        {widths.map((width, index) => (
          <col key={index} style={{ width }} />
        ))}
      </colgroup>
      <ScenarioHeads comparison={comparison} />
      <InputRows comparison={comparison} />
      <FigureHeads comparison={comparison} />
      <FundingRows comparison={comparison} />
      <MemberRows comparison={comparison} scroller={scroller} />
      <tbody>
        <TotalRow comparison={comparison} />
        <RestRows comparison={comparison} />
        <CeilingsRow comparison={comparison} />
      </tbody>
    </table>
  );
}

/** With two rows of heads, one above the inputs, the total and the ceilings. */
function rowCount(comparison: Comparison): number {
  const { members, inputs, rests } = comparison;
  return members.length + inputs.length + rests.length + fundingRowCount(comparison) + 5;
}

/** The second column stands beside the first also while the others scroll. */
function tableStyle(widths: readonly number[]): CSSProperties {
  const stuck: Record<`--${string}`, string> = { '--comparison-name': `${widths[0] ?? 0}px` };
  return { ...stuck, minWidth: widths.reduce((sum, width) => sum + width, 0) };
}

import { memo, useMemo, type RefObject } from 'react';
import type { CeilingKind, Comparison, MemberComparison } from '../../core/index.ts';
import { useFormat, useText } from '../text/use-text.ts';
import { ScenarioCells } from './comparison-cells.tsx';
import { largestDifference } from './comparison-figures.ts';
import { fundingRowCount } from './plain-rows.tsx';
import { useCeilingKind } from './use-ceiling-kind.ts';
import { useRowHeight } from './use-row-height.ts';
import { useRowWindow } from './use-row-window.ts';

export interface MemberRowsProps {
  readonly comparison: Comparison;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** Members down, scenarios across. Of a long list the rows in sight are drawn, and room is kept for the others. */
export function MemberRows({ comparison, scroller }: MemberRowsProps) {
  const { members, columns, inputs } = comparison;
  const kindOf = useCeilingKind(comparison);
  const above = inputs.length + fundingRowCount(comparison) + 4;
  const largest = useMemo(() => largestDifference(comparison), [comparison]);
  const rowHeight = useRowHeight();
  const { body, first, last } = useRowWindow(scroller, members.length, rowHeight);
  return (
    <tbody ref={body}>
      <Room height={first * rowHeight} />
      {members.slice(first, last).map((member, index) => (
        <MemberRow
          key={member.member}
          member={member}
          largest={largest}
          scenarios={columns}
          rowIndex={first + index + above}
          kindOf={kindOf}
        />
      ))}
      <Room height={(members.length - last) * rowHeight} />
    </tbody>
  );
}

function Room({ height }: { readonly height: number }) {
  return height > 0 ? <tr aria-hidden="true" style={{ height }} /> : null;
}

interface MemberRowProps {
  readonly member: MemberComparison;
  readonly largest: number;
  readonly scenarios: Comparison['columns'];
  readonly rowIndex: number;
  readonly kindOf: (kind: CeilingKind) => string;
}

const MemberRow = memo(function MemberRow({ member, largest, scenarios, rowIndex, kindOf }: MemberRowProps) {
  const format = useFormat();
  const text = useText();
  const { name, ceiling, ceilingKind, ceilingsDiffer, cells } = member;
  return (
    <tr aria-rowindex={rowIndex}>
      <th scope="row">{name}</th>
      <td className="secondary">
        {ceiling === null ? '' : format.money(ceiling)}
        {ceilingsDiffer && text.t('compare.ceilingsDiffer')}
        {ceilingKind !== null && kindOf(ceilingKind)}
      </td>
      {cells.map((cell, index) => (
        <ScenarioCells
          key={scenarios[index]?.scenario.id}
          cell={cell}
          compared={index > 0}
          largest={largest === 0 ? null : largest}
        />
      ))}
    </tr>
  );
});

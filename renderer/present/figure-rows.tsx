import type { ReactNode } from 'react';
import { sumMoney, type Comparison, type MemberComparison } from '../../core/index.ts';
import { useCeilingKind } from '../compare/use-ceiling-kind.ts';
import { OverMark } from '../icons/over-mark.tsx';
import { useText } from '../text/use-text.ts';
import type { BarScale } from './bar-scale.ts';
import { MemberBar } from './member-bar.tsx';
import { useAmountWords } from './use-amount-words.ts';

export interface RowsProps {
  readonly comparison: Comparison;
  /** The scenario's place in the comparison; its first is what the others are compared with. */
  readonly column: number;
}

export function hasCeilings({ members }: Comparison): boolean {
  return members.some(({ ceilings }) => ceilings.some((ceiling) => ceiling !== null));
}

interface RowProps extends RowsProps {
  readonly name: string;
  readonly bar?: ReactNode;
  readonly amount: ReactNode;
  readonly over?: boolean;
  readonly difference?: string;
  readonly ceiling?: string;
  readonly kind?: 'off' | 'total';
}

/** A name, a bar and figures; a cell for each of the table's columns. */
function Row({ comparison, column, name, bar, amount, over = false, difference, ceiling, kind }: RowProps) {
  return (
    <tr className={kind === 'total' ? 'picture-total' : undefined} data-off={kind === 'off' || undefined}>
      <th scope="row">{name}</th>
      <td className="picture-bar-cell">{bar}</td>
      <td data-over={over || undefined}>{amount}</td>
      {column > 0 && <td>{difference}</td>}
      {hasCeilings(comparison) && <td>{ceiling}</td>}
    </tr>
  );
}

interface MemberRowProps extends RowsProps {
  readonly member: MemberComparison;
  readonly scale: BarScale;
}

export function MemberRow({ member, comparison, column, scale }: MemberRowProps) {
  const text = useText();
  const words = useAmountWords();
  const kindOf = useCeilingKind(comparison);
  const { name, ceilings } = member;
  const ceiling = ceilings[column] ?? null;
  const { joined = false, over = false, amount, difference } = member.cells[column] ?? {};
  return (
    <Row
      {...{ comparison, column, name, over }}
      {...(!joined && { kind: 'off' })}
      bar={<MemberBar {...{ member, comparison, column, scale }} />}
      amount={
        <>
          {over && <OverMark label={text.t('compare.over')} />}
          {joined ? words.amount(amount) : text.t('compare.notIn')}
        </>
      }
      difference={words.difference(difference)}
      ceiling={ceiling === null ? '' : words.amount(ceiling.amount) + kindOf(ceiling.kind)}
    />
  );
}

/** Those that there is no room for, together: the column adds up as it stands. */
export function OthersRow({
  others,
  comparison,
  column,
}: RowsProps & { readonly others: readonly MemberComparison[] }) {
  const text = useText();
  const words = useAmountWords();
  if (others.length === 0) return null;
  const cells = others.flatMap((member) => member.cells[column] ?? []);
  return (
    <Row
      {...{ comparison, column }}
      kind="off"
      name={text.t('present.others', { count: others.length })}
      amount={words.amount(sumMoney(cells.filter(({ joined }) => joined).map(({ amount }) => amount)))}
      difference={words.difference(sumMoney(cells.map(({ difference }) => difference)))}
    />
  );
}

/** What the members pay together, and under it what they do not pay, or pay beyond the cost. */
export function TotalRows({ comparison, column }: RowsProps) {
  const text = useText();
  const words = useAmountWords();
  const cell = comparison.total[column];
  const said = comparison.rests.filter(({ amounts }) => amounts[column] !== 0n);
  return (
    <>
      <Row
        {...{ comparison, column }}
        kind="total"
        name={text.t('compare.total')}
        amount={words.amount(cell?.amount)}
        difference={words.difference(cell?.difference)}
      />
      {said.map(({ row, title, amounts }) => (
        <Row
          key={row}
          {...{ comparison, column }}
          kind="off"
          name={text.text(title)}
          amount={words.amount(amounts[column])}
        />
      ))}
    </>
  );
}

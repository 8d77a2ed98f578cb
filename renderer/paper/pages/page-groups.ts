import type { Fragment } from './flow.ts';
import type { RowPiece } from './pieces.ts';

interface OfPiece<Kind extends Fragment['piece']['kind']> extends Fragment {
  readonly piece: Extract<Fragment['piece'], { readonly kind: Kind }>;
}

/** What is drawn together on a page: lines of one list, rows of one table, or a piece alone. */
export type PageGroup =
  | { readonly kind: 'list'; readonly items: readonly OfPiece<'item'>[] }
  | { readonly kind: 'table'; readonly rows: readonly RowPiece[] }
  | { readonly kind: 'one'; readonly fragment: Fragment };

/** The fragments of a page, from above. */
export function groupsOf(fragments: readonly Fragment[]): readonly PageGroup[] {
  const groups: PageGroup[] = [];
  for (const fragment of fragments) {
    const last = groups.at(-1);
    const { piece, from, to } = fragment;
    if (piece.kind === 'item') {
      const item = { piece, from, to };
      if (last?.kind === 'list' && last.items[0]?.piece.list === piece.list)
        groups[groups.length - 1] = { kind: 'list', items: [...last.items, item] };
      else groups.push({ kind: 'list', items: [item] });
    } else if (piece.kind === 'row') {
      if (last?.kind === 'table' && last.rows[0]?.table === piece.table)
        groups[groups.length - 1] = { kind: 'table', rows: [...last.rows, piece] };
      else groups.push({ kind: 'table', rows: [piece] });
    } else groups.push({ kind: 'one', fragment });
  }
  return groups;
}

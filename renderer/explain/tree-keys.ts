import { parentPath, type TreeRow } from './tree-rows.ts';

/** What a key in the tree does: the WAI-ARIA pattern of a tree. */
export type TreeMove =
  | { readonly kind: 'to'; readonly path: string }
  | { readonly kind: 'fold'; readonly path: string; readonly open: boolean }
  | { readonly kind: 'go'; readonly row: TreeRow };

/** Rows that PageUp and PageDown pass. */
const PAGE_ROWS = 10;

/** `null` where the key does nothing in the tree. `path`: where the keyboard is. */
export function treeMove(rows: readonly TreeRow[], path: string, key: string): TreeMove | null {
  const index = Math.max(
    0,
    rows.findIndex((row) => row.path === path),
  );
  const row = rows[index];
  if (!row) return null;
  switch (key) {
    case 'ArrowDown':
      return to(rows, index + 1);
    case 'ArrowUp':
      return to(rows, index - 1);
    case 'PageDown':
      return to(rows, index + PAGE_ROWS);
    case 'PageUp':
      return to(rows, index - PAGE_ROWS);
    case 'Home':
      return to(rows, 0);
    case 'End':
      return to(rows, rows.length - 1);
    case 'ArrowRight':
      return unfold(rows, index, row);
    case 'ArrowLeft':
      return fold(row);
    case 'Enter':
    case ' ':
      return { kind: 'go', row };
    default:
      return null;
  }
}

function to(rows: readonly TreeRow[], index: number): TreeMove | null {
  const row = rows[Math.min(Math.max(index, 0), rows.length - 1)];
  return row ? { kind: 'to', path: row.path } : null;
}

function unfold(rows: readonly TreeRow[], index: number, row: TreeRow): TreeMove | null {
  if (row.kind === 'more' || row.isOpen === null) return null;
  return row.isOpen ? to(rows, index + 1) : { kind: 'fold', path: row.path, open: true };
}

function fold(row: TreeRow): TreeMove | null {
  if (row.kind === 'step' && row.isOpen) return { kind: 'fold', path: row.path, open: false };
  const parent = parentPath(row.path);
  return parent === null ? null : { kind: 'to', path: parent };
}

import type { CellAddress } from '../store/document-store.ts';

const INPUT = 'input:';

/** Where a member's inputs stand in the sheet; whatever it is weighed by stands in one column. */
const MEMBER_COLUMNS: Readonly<Record<string, string>> = { joined: 'joined', ceiling: 'ceiling' };

/** The sheet's cell that an issue names, or in which the member's input stands; `null` where it names another input or the whole plan. */
export function cellOfIssue(address: string): CellAddress | null {
  if (address.startsWith(INPUT)) return cellOfInput(address.slice(INPUT.length));
  const [row, column] = address.split('/');
  return row && column ? { row, column } : null;
}

function cellOfInput(input: string): CellAddress | null {
  const [, row, property = ''] = /^(member:[\w-]+)\.(.+)$/.exec(input) ?? [];
  return row === undefined ? null : { row, column: MEMBER_COLUMNS[property] ?? 'weight' };
}

/** The assumption that an issue names, where it is no member's: it stands in the panel. */
export function inputOfIssue(address: string): string | null {
  const input = address.startsWith(INPUT) ? address.slice(INPUT.length) : '';
  return input === '' || input.startsWith('member:') ? null : input.replace(/@\d+$/, '');
}

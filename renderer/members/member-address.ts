import type { CellAddress } from '../store/document-store.ts';
import { HEAD, type CellPlace } from './member-moves.ts';
import type { MemberList } from './use-member-list.ts';

/** The row of headings, which are chosen to sort by. */
export const HEAD_ROW = 'memberHead';

type Shown = Pick<MemberList, 'columns' | 'members'>;

/** Where a cell stands among what is shown; the first member's name where what was selected is not here. */
export function placeOf({ columns, members }: Shown, address: CellAddress | null): CellPlace {
  const name = columns.findIndex(({ id }) => id === 'name');
  const column = columns.findIndex(({ id }) => id === address?.column);
  const row = members.findIndex(({ id }) => address?.row === rowOfMember(id));
  const isHead = address?.row === HEAD_ROW || members.length === 0;
  return { row: isHead ? HEAD : Math.max(0, row), column: column < 0 ? name : column };
}

export function addressAt({ columns, members }: Shown, { row, column }: CellPlace): CellAddress | null {
  const at = columns[column];
  const member = members[row];
  if (!at || (!member && row !== HEAD)) return null;
  return { row: member ? rowOfMember(member.id) : HEAD_ROW, column: at.id };
}

export function rowOfMember(id: string): string {
  return `member:${id}`;
}

import type { RefObject } from 'react';
import type { MemberPlace } from './edit-member.ts';
import type { CellPlace } from './member-moves.ts';
import type { EditingControl } from './use-member-editing.ts';
import type { MemberList } from './use-member-list.ts';

/** What a key or a pointer in the member list acts on. */
export interface MemberControl {
  readonly list: MemberList;
  readonly active: CellPlace;
  /** The active cell; `null` on the headings. */
  readonly place: MemberPlace | null;
  readonly frame: RefObject<HTMLElement | null>;
  readonly editing: EditingControl;
  /** Selects a cell and gives it the keyboard. */
  readonly goTo: (place: CellPlace) => void;
  /** The active cell on screen. */
  readonly anchor: () => DOMRect;
}

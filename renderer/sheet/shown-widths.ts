import { createStore } from 'zustand/vanilla';
import type { ColumnKind } from './layout/column-kinds.ts';
import type { ColumnWidths } from './layout/column-widths.ts';

export type KindWidths = Readonly<Record<ColumnKind, number>>;

/** How wide the columns of the sheet in sight are, and how wide they may be made by hand. */
export interface ShownWidths {
  readonly widths: ColumnWidths;
  /** No figure is ever cut (design rule 4). */
  readonly least: KindWidths;
  /** As wide as what stands in them. */
  readonly fitting: KindWidths;
}

/** Written by the sheet as it is laid out, read by what changes a width; `null`: no sheet is in sight. */
export const shownWidths = createStore<{ readonly shown: ShownWidths | null }>(() => ({ shown: null }));

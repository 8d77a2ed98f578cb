import { changeSettings, settingsStore } from '../store/settings-store.ts';
import type { ColumnKind } from './layout/column-kinds.ts';
import { shownWidths } from './shown-widths.ts';

/** Wider than any window needs. */
const MOST = 1200;

/** How wide a column of the kind is now; 0 where no sheet is in sight. */
export function widthOfKind(kind: ColumnKind): number {
  const widths = shownWidths.getState().shown?.widths ?? {};
  const column = kind === 'year' ? Object.keys(widths).find((id) => /^y\d/.test(id)) : kind;
  return widths[column ?? ''] ?? 0;
}

/** The nearest width that the kind may have: what stands in it is not cut. */
export function allowedWidth(kind: ColumnKind, width: number): number {
  const least = shownWidths.getState().shown?.least[kind] ?? 0;
  return Math.round(Math.min(MOST, Math.max(least, width)));
}

/** Makes the columns of a kind so wide, in this window and from now on: how a plan is looked at is no part of it. */
export function chooseWidth(kind: ColumnKind, width: number): void {
  const { columnWidths } = settingsStore.getState();
  changeSettings({ columnWidths: { ...columnWidths, [kind]: allowedWidth(kind, width) } });
}

/** As wide as what stands in them. */
export function fitWidth(kind: ColumnKind): void {
  const fitting = shownWidths.getState().shown?.fitting[kind];
  if (fitting !== undefined) chooseWidth(kind, fitting);
}

/** Every width follows the window and the figures again. */
export function forgetWidths(): void {
  changeSettings({ columnWidths: {} });
}

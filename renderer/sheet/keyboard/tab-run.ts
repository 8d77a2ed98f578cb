import type { CellAddress } from '../../store/document-store.ts';

/** Tabs that follow on each other along a row: where they began, and where they have come to. */
interface TabRun {
  readonly start: CellAddress;
  readonly at: CellAddress;
}

/** Holds as long as the active cell is where it ended: whatever else moves on ends it. */
let run: TabRun | null = null;

/** Tab went from one cell to another. One that goes on to another row begins again there. */
export function tabbed(from: CellAddress, to: CellAddress): void {
  if (to.row === from.row) run = { start: tabsBegan(from), at: to };
  else run = null;
}

/** Where the Tabs that led to a cell began: under it Enter goes on, as in Excel. The cell itself where none led there. */
export function tabsBegan(at: CellAddress): CellAddress {
  return run && run.at.row === at.row && run.at.column === at.column ? run.start : at;
}

const SIGNS = ['', '.', '..', '...', '…', '-', '–', '−'];

/** Whether a table's cell says that there is no figure: nothing, a dash, or Statistics Sweden's two points. */
export function isNoFigure(cell: string): boolean {
  return SIGNS.includes(cell);
}

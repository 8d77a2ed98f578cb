interface Row {
  readonly id: string;
}

/** The rows with the one that has the same id replaced. */
export function replaceRow<Kind extends Row>(rows: readonly Kind[], replacement: Kind): Kind[] {
  return rows.map((row) => (row.id === replacement.id ? replacement : row));
}

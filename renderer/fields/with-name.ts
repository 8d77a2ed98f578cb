/** The rows whose name has the searched words in it, however they are written. */
export function withName<Row extends { readonly name: string }>(
  rows: readonly Row[],
  search: string,
): readonly Row[] {
  const wanted = folded(search.trim());
  return wanted === '' ? rows : rows.filter(({ name }) => folded(name).includes(wanted));
}

/** å and a are the same to a search, as they are in the box for municipalities. */
function folded(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

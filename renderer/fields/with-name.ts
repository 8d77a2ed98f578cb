import { foldedText } from '../text/folded-text.ts';

/** The rows whose name has the searched words in it, however they are written. */
export function withName<Row extends { readonly name: string }>(
  rows: readonly Row[],
  search: string,
): readonly Row[] {
  const wanted = foldedText(search);
  return wanted === '' ? rows : rows.filter(({ name }) => foldedText(name).includes(wanted));
}

/** A row that is drawn, or room for so many that are not. */
export type DrawnRow =
  | { readonly kind: 'row'; readonly index: number }
  | { readonly kind: 'room'; readonly rows: number; readonly before: number };

/**
 * Of a long list the rows in sight, and the one that has the keyboard wherever it is: a row that is not drawn would let
 * the keyboard fall.
 */
export function drawnRows(
  count: number,
  { first, last }: { readonly first: number; readonly last: number },
  active: number,
): readonly DrawnRow[] {
  const indexes = Array.from({ length: Math.max(0, last - first) }, (_, place) => first + place);
  if (active >= 0 && active < first) indexes.unshift(active);
  if (active >= last && active < count) indexes.push(active);
  const drawn = indexes.flatMap((index, place): readonly DrawnRow[] => [
    ...room(indexes[place - 1] ?? -1, index),
    { kind: 'row', index },
  ]);
  return [...drawn, ...room(indexes.at(-1) ?? -1, count)];
}

/** Between a row that is drawn and the next that is; `before` is the next one's place. */
function room(after: number, before: number): readonly DrawnRow[] {
  const rows = before - after - 1;
  return rows > 0 ? [{ kind: 'room', rows, before }] : [];
}

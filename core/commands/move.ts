/** The list with the item at `from` moved to the position `to`, which is held within the list. */
export function moved<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const others = items.filter((_, position) => position !== from);
  const position = Math.max(0, Math.min(others.length, Math.trunc(to)));
  return [...others.slice(0, position), ...items.slice(from, from + 1), ...others.slice(position)];
}

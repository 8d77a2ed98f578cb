/**
 * What a place is filled with, counted from the block's first cell, before it too: the block again and again. `null` for
 * a place of the block itself.
 */
export function filledFrom<Value>(
  block: readonly (readonly Value[])[],
  row: number,
  column: number,
): Value | null {
  const height = block.length;
  const width = block[0]?.length ?? 0;
  if (height === 0 || width === 0) return null;
  const isInside = row >= 0 && row < height && column >= 0 && column < width;
  return isInside ? null : (block[around(row, height)]?.[around(column, width)] ?? null);
}

function around(place: number, size: number): number {
  return ((place % size) + size) % size;
}

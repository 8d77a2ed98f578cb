/**
 * A block as it is pasted over a range: repeated where the range is a whole number of blocks, so that one value fills it;
 * else as it is, from the range's first cell.
 */
export function tiled<Value>(
  block: readonly (readonly Value[])[],
  rows: number,
  columns: number,
): readonly (readonly Value[])[] {
  const height = block.length;
  const width = Math.max(0, ...block.map((row) => row.length));
  if (height === 0 || width === 0 || rows % height !== 0 || columns % width !== 0) return block;
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => block[row % height]?.[column % width]).filter(
      (value) => value !== undefined,
    ),
  );
}

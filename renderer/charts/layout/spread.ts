/**
 * Heights for labels that want to stand at `wanted` but not nearer to each other than `apart`, within `from` and `to`
 * where they fit there. In the order given, which is that of the heights.
 */
export function spread(
  wanted: readonly number[],
  apart: number,
  from: number,
  to: number,
): readonly number[] {
  const placed: number[] = [];
  for (const want of wanted) placed.push(Math.max(want, (placed.at(-1) ?? from - apart) + apart));
  // Pushed past the end: back up again, from the last.
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    const most = index === placed.length - 1 ? to : (placed[index + 1] ?? to) - apart;
    placed[index] = Math.min(placed[index] ?? most, most);
  }
  return placed;
}

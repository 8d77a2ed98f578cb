/**
 * `next` with every part that equals `previous` taken from it, so that an edit changes the identity of the cells that
 * it changed and of nothing else: the grid draws again what is another object. For plain data.
 */
export function keepUnchanged<Value>(previous: Value, next: Value): Value;
export function keepUnchanged(previous: unknown, next: unknown): unknown {
  if (Object.is(previous, next)) return previous;
  if (Array.isArray(previous) && Array.isArray(next)) return keepItems(previous, next);
  if (isRecord(previous) && isRecord(next)) return keepProperties(previous, next);
  return next;
}

function keepItems(previous: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  const kept = next.map((item, index) => keepUnchanged(previous[index], item));
  const same =
    previous.length === next.length && kept.every((item, index) => Object.is(item, previous[index]));
  return same ? previous : kept;
}

function keepProperties(
  previous: Readonly<Record<string, unknown>>,
  next: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const names = Object.keys(next);
  const kept: Record<string, unknown> = {};
  let same = names.length === Object.keys(previous).length;
  for (const name of names) {
    kept[name] = keepUnchanged(previous[name], next[name]);
    same &&= name in previous && Object.is(kept[name], previous[name]);
  }
  return same ? previous : kept;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

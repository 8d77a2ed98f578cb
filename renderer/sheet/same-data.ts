/**
 * Whether two pieces of plain data hold the same, so that what is drawn of one stands for the other. Makes nothing that is
 * thrown away: it is asked of every cell at every edit.
 */
export function sameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  for (const name in one) if (!(name in other) || !sameData(one[name], other[name])) return false;
  for (const name in other) if (!(name in one)) return false;
  return true;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

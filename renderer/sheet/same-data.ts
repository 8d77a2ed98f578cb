/** Whether two pieces of plain data hold the same, so that what is drawn of one stands for the other. */
export function sameData(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => name in other && sameData(valueOf(one, name), valueOf(other, name)))
  );
}

function valueOf(data: object, name: string): unknown {
  return Reflect.get(data, name);
}

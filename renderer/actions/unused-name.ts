/** `name`, or with the first number from 2 on that no other has. */
export function unusedName(name: string, used: readonly string[]): string {
  const taken = new Set(used.map(sameName));
  if (!taken.has(sameName(name))) return name;
  let number = 2;
  while (taken.has(sameName(`${name} ${number}`))) number += 1;
  return `${name} ${number}`;
}

/** N5: names are the same after NFC and case folding. */
function sameName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

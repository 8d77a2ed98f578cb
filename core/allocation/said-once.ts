import type { Issue } from '../outcome.ts';

/** The issues, those that say the same of the same cell once, in the order met. */
export function saidOnce(issues: readonly Issue[]): readonly Issue[] {
  if (issues.length < 2) return issues;
  const said = new Set<string>();
  return issues.filter((each) => {
    const text = textOf(each);
    const isNew = !said.has(text);
    said.add(text);
    return isNew;
  });
}

function textOf({ code, cell, message: { values } }: Issue): string {
  const written = JSON.stringify(values, (_, value: unknown) =>
    typeof value === 'bigint' ? `${value}` : value,
  );
  return `${code} ${cell} ${written}`;
}

import { messageKey } from '../message.ts';
import type { Issue } from '../outcome.ts';

/** The issues, those that say the same of the same cell once, in the order met. */
export function saidOnce(issues: readonly Issue[]): readonly Issue[] {
  if (issues.length < 2) return issues;
  const said = new Set<string>();
  return issues.filter((each) => {
    const text = `${each.cell} ${messageKey(each.message)}`;
    const isNew = !said.has(text);
    said.add(text);
    return isNew;
  });
}

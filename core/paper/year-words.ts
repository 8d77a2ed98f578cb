import { message, type MessageValue } from '../message.ts';
import type { Plan } from '../plan/schema.ts';
import { yearsOf } from '../plan/years.ts';
import { sentence } from '../sheet/words.ts';

/** Years as a span, "2025–2027"; one year alone, and years that are not in a row one by one: "2025 och 2027". */
export function yearSpan(years: readonly number[]): MessageValue {
  const [first = 0] = years;
  const last = years.at(-1) ?? first;
  if (last - first + 1 !== years.length) return { kind: 'list', items: years };
  return first === last ? first : sentence(message('years.run', { first, last }));
}

/**
 * What the matter is called with its years, which many plans' names have already: "Steget vidare 2025–2027", "2025–27". Of
 * a name that has but the first year the years stand beside it, so that nobody reads it as of that year alone.
 */
export function matterName(plan: Plan): MessageValue {
  const years = yearsOf(plan);
  const [first = 0] = years;
  const values = { plan: plan.name, years: yearSpan(years) };
  if (!plan.name.includes(String(first))) return sentence(message('paper.matterInYears', values));
  return hasLastYear(plan.name, first, years.at(-1) ?? first)
    ? plan.name
    : sentence(message('paper.matterYearsBeside', values));
}

/** In full, or by its last two figures beside the first year: "2025–27", "2025/27". */
function hasLastYear(name: string, first: number, last: number): boolean {
  const short = String(last).slice(-2);
  return (
    name.includes(String(last)) || ['–', '-', '/'].some((mark) => name.includes(`${first}${mark}${short}`))
  );
}

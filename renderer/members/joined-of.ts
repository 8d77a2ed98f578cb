import { valueInYear, type Member, type Plan } from '../../core/index.ts';

/** Whether a member is in: in all of the plan's years, in none, or in some. */
export function joinedOf({ joined }: Member, { years }: Plan): boolean | 'mixed' {
  const count = years.filter(({ year }) => valueInYear(joined, year) === true).length;
  if (count === 0) return false;
  return count === years.length ? true : 'mixed';
}

import { updateRegister, type Plan, type PopulationRegister } from '../../core/index.ts';

/** The years that a register has and another has not. */
export function newYearsOf(register: PopulationRegister, known: PopulationRegister): readonly number[] {
  return register.years.filter((year) => !known.years.includes(year));
}

/** Calendar years in few words: 2025, or 2011–2024 where none is missing between them. */
export function yearsText(years: readonly number[]): string {
  const first = years[0] ?? 0;
  const last = years.at(-1) ?? 0;
  if (years.length > 2 && last - first === years.length - 1) return `${first}–${last}`;
  return years.join(', ');
}

/** How many of the plan's members would have other figures. */
export function updatedBy(plan: Plan, register: PopulationRegister): number {
  const answer = updateRegister(plan, register);
  if (!answer.ok) return 0;
  return answer.value.plan.members.filter((member, place) => member !== plan.members[place]).length;
}

import type { Plan } from './schema.ts';

/** Whether every member of the plan is one of the register's (K7), so that all may be called municipalities; true without any. */
export function areMunicipalities({ members }: Pick<Plan, 'members'>): boolean {
  return members.every(({ register }) => register !== null);
}

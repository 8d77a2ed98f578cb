import type { Municipality } from '../plan/population-register.ts';
import { planSchema, registerEntry, type Member, type Plan } from '../plan/schema.ts';
import { edited, refused, type EditResult } from './edit.ts';

/** A newer register's municipalities, and whose figures they are, for print; empty: as the plan has it. */
export interface UpdateRegister {
  readonly entries: readonly Municipality[];
  readonly source: string;
}

/**
 * Brings a newer register's figures into the members that have its codes (K7): its years are added, changed figures
 * replaced, others kept. Typed populations stay as typed. The register's name follows where some member is in the
 * register; where none is, or nothing is new, the plan is the same. The label counts the members whose figures changed.
 * Refused: `refusal.figuresUnreadable` for figures or a source that a plan cannot hold.
 */
export function updateRegister(plan: Plan, { entries, source }: UpdateRegister): EditResult {
  const byCode = new Map(entries.map((entry) => [entry.code, entry.population]));
  const found = plan.members.filter(({ register }) => register && byCode.has(register.code));
  const isSound = found.every(
    ({ register }) => registerEntry.shape.population.safeParse(byCode.get(register?.code ?? '')).success,
  );
  const registerSource = source.trim() || plan.registerSource;
  if (!isSound || !planSchema.shape.registerSource.safeParse(registerSource).success)
    return refused('figuresUnreadable');
  const members = plan.members.map((member) => updated(member, byCode));
  const count = members.filter((member, place) => member !== plan.members[place]).length;
  if (count > 0) return edited({ ...plan, registerSource, members }, 'updateRegister', { count });
  const isNamedAnew = found.length > 0 && registerSource !== plan.registerSource;
  return edited(isNamedAnew ? { ...plan, registerSource } : plan, 'registerSource');
}

/** The same member where the figures are those it has. */
function updated(member: Member, byCode: ReadonlyMap<string, Municipality['population']>): Member {
  const { register } = member;
  const figures = register && byCode.get(register.code);
  const isNew =
    figures && Object.entries(figures).some(([year, count]) => register.population[year] !== count);
  return isNew
    ? { ...member, register: { ...register, population: { ...register.population, ...figures } } }
    : member;
}

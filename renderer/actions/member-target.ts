import { overridesOf, resolve, type Member, type Override } from '../../core/index.ts';
import type { PlanActionState } from './action.ts';

/** The member that is meant, with the scenario's values. */
export function memberOf({ plan, row, scenario }: PlanActionState): Member | null {
  const [kind, id] = row?.split(':') ?? [];
  if (kind !== 'member') return null;
  return resolve(plan, scenario).members.find((member) => member.id === id) ?? null;
}

/** What of the scenario's own stands in the selected cell of the member list; `null` where the base's value does. */
export function overrideOfCell(state: PlanActionState): Override | null {
  const { plan, scenario, row, document } = state;
  const [property = '', year] = propertyOf(document.selection?.column ?? '');
  const own = overridesOf(plan, scenario).filter(({ input }) => input.id === `${row}.${property}`);
  return own.find((each) => year === undefined || each.year === null || each.year === Number(year)) ?? null;
}

/** `joined:2026` is a year of `joined`; `key:…` is a property by its whole name. */
function propertyOf(column: string): readonly string[] {
  if (column.startsWith('key:')) return [column];
  return column === 'ceilingKind' ? ['ceiling'] : column.split(':');
}

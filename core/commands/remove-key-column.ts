import { rowOf } from '../plan/row-index.ts';
import type { Member, Plan } from '../plan/schema.ts';
import { dropInputs, isKeyValueOf } from './drop-inputs.ts';
import { edited, refused, type EditResult } from './edit.ts';
import { usesOfColumn } from './key-uses.ts';

/**
 * Removes a key column, and in the same step its values, their overrides and remarks (S2). Refused:
 * `refusal.columnGone`, and `keyColumnInUse` where a key reads it, in the base or in a scenario; it names them.
 */
export function removeKeyColumn(plan: Plan, { id }: { readonly id: string }): EditResult {
  const column = rowOf(plan.keyColumns, id);
  if (!column) return refused('columnGone');
  const uses = usesOfColumn(plan, id);
  if (uses.length > 0)
    return refused('keyColumnInUse', { column: column.name, uses: { kind: 'list', items: uses } });
  const dropped = dropInputs(plan, isKeyValueOf(id));
  const changed = {
    ...dropped,
    keyColumns: plan.keyColumns.filter((each) => each.id !== id),
    members: plan.members.map((member) => withoutValue(member, id)),
  };
  return edited(changed, 'removeKeyColumn', { column: column.name });
}

function withoutValue(member: Member, column: string): Member {
  if (!Object.hasOwn(member.keyValues, column)) return member;
  const { [column]: _dropped, ...keyValues } = member.keyValues;
  return { ...member, keyValues };
}

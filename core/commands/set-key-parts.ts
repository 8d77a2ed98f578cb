import { inputOf } from '../plan/inputs.ts';
import { partProperty } from '../plan/key-inputs.ts';
import { rowOf } from '../plan/row-index.ts';
import { sameText } from '../plan/same-value.ts';
import type { KeyPart, OwnKey, Plan } from '../plan/schema.ts';
import { refusal } from '../result.ts';
import { firstKeyFault, whyNoParts } from './check-parts.ts';
import { dropInputs } from './drop-inputs.ts';
import { edited, refused, type EditResult } from './edit.ts';
import { replaceRow } from './replace-row.ts';

/** Which key, and all its parts in order. A part keeps its id while it is the same part. */
export interface SetKeyParts {
  readonly id: string;
  readonly parts: readonly KeyPart[];
}

/**
 * Gives a key other parts (K6). Overrides and remarks of a part's figure stay while there is such a figure; they go with
 * a part that is removed, has no figure any more, or is another kind of part or of figure (S2). Refused:
 * `refusal.keyGone`, and as `addKey`.
 */
export function setKeyParts(plan: Plan, { id, parts }: SetKeyParts): EditResult {
  const key = rowOf(plan.keys, id);
  if (!key) return refused('keyGone');
  const unfit = whyNoParts(parts);
  if (unfit) return refusal(unfit);
  const changed = { ...plan, keys: replaceRow(plan.keys, { ...key, parts: [...parts] }) };
  const fault = firstKeyFault(changed, id);
  if (fault) return refusal(fault);
  const left = leftFigures(plan, changed, key, parts);
  const isSame = sameText(parts, key.parts);
  return edited(isSame ? plan : dropInputs(changed, (input) => left.has(input)), 'setKeyParts', {
    key: key.name,
  });
}

/** The figures that the key had and does not have any more, by input id. */
function leftFigures(before: Plan, after: Plan, key: OwnKey, parts: readonly KeyPart[]): ReadonlySet<string> {
  const left = key.parts.filter((part) => {
    const input = `key:${key.id}.${partProperty(part)}`;
    const kind = parts.find(({ id }) => id === part.id)?.kind;
    return kind !== part.kind || inputOf(before, input)?.type !== inputOf(after, input)?.type;
  });
  return new Set(left.map((part) => `key:${key.id}.${partProperty(part)}`));
}

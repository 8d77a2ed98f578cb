import type { KeyPart, OwnKey, Plan } from '../../core/index.ts';
import type { Change } from './use-plan-draft.ts';

/** One part of a key in the key editor, and what can be done with it. */
export interface PartProps {
  readonly plan: Plan;
  readonly change: Change;
  readonly ownKey: OwnKey;
  readonly part: KeyPart;
  readonly place: number;
  readonly onChange: (part: KeyPart) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

import type { TextKey } from '../../resources/text/text-key.ts';
import type { ActionTarget } from '../actions/action-state.ts';
import type { IconName } from '../icons/icon.tsx';

/** A line of a menu: an action by its id, a menu of its own, or a hairline. */
export type MenuEntry =
  | { readonly kind: 'separator' }
  | { readonly kind: 'action'; readonly id: string; readonly target?: ActionTarget; readonly label?: TextKey }
  | {
      readonly kind: 'submenu';
      readonly label: TextKey;
      readonly icon?: IconName;
      readonly entries: readonly MenuEntry[];
    };

export const SEPARATOR: MenuEntry = { kind: 'separator' };

export function actionEntries(ids: readonly string[], target?: ActionTarget): readonly MenuEntry[] {
  return ids.map((id) => (target ? { kind: 'action', id, target } : { kind: 'action', id }));
}

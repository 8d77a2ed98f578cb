import type { TextKey } from '../../resources/text/text-key.ts';
import type { Action } from '../actions/action.ts';
import { ACTIONS } from '../actions/actions.ts';
import { applies, type KeyPlace, type Shortcut } from '../actions/shortcut.ts';

/** The actions of a part of the program that have keys here, in the order of the records. */
export interface ActionKeyGroup {
  readonly title: TextKey;
  readonly rows: readonly { readonly action: Action; readonly keys: readonly Shortcut[] }[];
}

/** Which records a group holds, by what their ids begin with; the last takes what no other does. */
const GROUPS: readonly { readonly title: TextKey; readonly ids: RegExp }[] = [
  { title: 'keyboard.plan', ids: /^(?:file|edit|plan|paper)\./ },
  { title: 'keyboard.rows', ids: /^(?:row|line|member|funding|cell)\./ },
  { title: 'keyboard.scenarios', ids: /^scenario\./ },
  { title: 'keyboard.move', ids: /./ },
];

/** Every action that has a key in this host, once; what the sheet itself acts on stands with the sheet's keys. */
export function actionKeyGroups(place: KeyPlace): readonly ActionKeyGroup[] {
  const keyed = ACTIONS.flatMap((action) => {
    const keys = (action.shortcuts ?? []).filter((each) => applies(each, place) && !each.shownOnly);
    return keys.length > 0 ? [{ action, keys }] : [];
  });
  return GROUPS.map(({ title, ids }, at) => {
    const isEarlier = (id: string) => GROUPS.slice(0, at).some((group) => group.ids.test(id));
    return { title, rows: keyed.filter(({ action: { id } }) => ids.test(id) && !isEarlier(id)) };
  });
}

import { activeAddress, type SheetScope } from './sheet-scope.ts';
import { rectOf, type Rect } from './selection/rect.ts';
import { documentStore } from '../store/document-store.ts';

let current: SheetScope | null = null;

/** The sheet that is in sight, for what is chosen in a menu; `null` when it goes. */
export function provideScope(scope: SheetScope | null): void {
  current = scope;
}

export function currentScope(): SheetScope | null {
  return current;
}

/** The rectangle that is selected in a sheet: the range, or the active cell. */
export function selectedIn(scope: Pick<SheetScope, 'map'>): Rect | null {
  return rectOf(scope.map, activeAddress(scope), documentStore.getState().range);
}

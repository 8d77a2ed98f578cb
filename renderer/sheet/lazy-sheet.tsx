import { lazy, Suspense } from 'react';

/** The sheet with its grid is half of the program: the start screen does not wait for it. */
const load = () => import('./sheet-view.tsx');
const Sheet = lazy(async () => ({ default: (await load()).SheetView }));

export function LazySheet() {
  return (
    <Suspense fallback={null}>
      <Sheet />
    </Suspense>
  );
}

/** Fetches the sheet while nothing else happens, so that the first plan opens at once. */
export function fetchSheetWhenIdle(): void {
  window.requestIdleCallback(() => void load());
}

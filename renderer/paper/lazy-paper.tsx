import { lazy, Suspense } from 'react';

/** Papers are written now and then: the program starts without them. */
const Paper = lazy(async () => ({ default: (await import('./paper-view.tsx')).PaperView }));
const Draft = lazy(async () => ({ default: (await import('./edit/draft-dialog.tsx')).DraftDialog }));

export function LazyPaper() {
  return (
    <Suspense fallback={null}>
      <Paper />
    </Suspense>
  );
}

export function LazyDraftDialog(props: { readonly paper: string; readonly section: string }) {
  return (
    <Suspense fallback={null}>
      <Draft {...props} />
    </Suspense>
  );
}

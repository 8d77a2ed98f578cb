import { lazy, Suspense } from 'react';
import type { ChapterId } from './chapter-ids.ts';

/** Its words and pictures are fetched when it is first asked for. */
const Manual = lazy(async () => ({ default: (await import('./manual-dialog.tsx')).ManualDialog }));

export function LazyManual({ chapter }: { readonly chapter: ChapterId | null }) {
  return (
    <Suspense fallback={null}>
      <Manual chapter={chapter} />
    </Suspense>
  );
}

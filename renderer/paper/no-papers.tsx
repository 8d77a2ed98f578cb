import { EmptyState } from '../frame/empty-state.tsx';
import { useText } from '../text/use-text.ts';
import { NewPaper } from './new-paper.tsx';

/** Where there is no paper yet: what one is, and the way to it. */
export function NoPapers() {
  const text = useText();
  return (
    <main className="app-main" data-part="paper">
      <EmptyState title={text.t('papers.empty')} words={text.t('papers.emptyWords')}>
        <NewPaper />
      </EmptyState>
    </main>
  );
}

import './paper.css';
import './paper-view.css';
import { useEffect, useMemo } from 'react';
import type { Paper } from '../../core/index.ts';
import { focusViewIfLost } from '../frame/window-parts.ts';
import { useDocument, usePlan } from '../store/document-store.ts';
import { chosenPaper } from './chosen-paper.ts';
import { NoPapers } from './no-papers.tsx';
import { PaperDesk } from './paper-desk.tsx';
import { PaperFacts } from './paper-facts.tsx';
import { PaperList } from './paper-list.tsx';
import { documentOf } from './shown-paper.ts';

/** Underlag: the papers that a board decides on, as they are printed. */
export function PaperView() {
  const plan = usePlan();
  const shown = chosenPaper(
    plan,
    useDocument((state) => state.paper),
  );
  // The view may come some frames after the key that asked for it, and a paper in place of one that had the keyboard.
  const id = shown?.id ?? null;
  useEffect(focusViewIfLost, [id]);
  if (!shown) return <NoPapers />;
  return <ShownPaper key={shown.id} shown={shown} />;
}

function ShownPaper({ shown }: { readonly shown: Paper }) {
  const plan = usePlan();
  const paper = useMemo(() => documentOf(plan, shown), [plan, shown]);
  return (
    <>
      <div className="paper-side" data-part="papers">
        <PaperList shown={shown} />
        <PaperFacts paper={shown} />
      </div>
      <main className="app-main" data-part="paper">
        <PaperDesk paper={paper} />
      </main>
    </>
  );
}

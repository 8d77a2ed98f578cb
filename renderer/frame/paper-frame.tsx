import { chosenPaper } from '../paper/chosen-paper.ts';
import { LazyPaper } from '../paper/lazy-paper.tsx';
import { useDocument, usePlan } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { ActionButton } from './action-button.tsx';
import { StatusBar } from './status-bar.tsx';
import { Toolbar } from './toolbar.tsx';

/** Underlag: the papers that the board decides on. */
export function PaperFrame() {
  return (
    <>
      <Toolbar>
        <PaperTools />
      </Toolbar>
      <div className="app-body">
        <LazyPaper />
      </div>
      <StatusBar left={<Count />} right={null} />
    </>
  );
}

function PaperTools() {
  const shown = chosenPaper(
    usePlan(),
    useDocument((state) => state.paper),
  );
  if (!shown) return null;
  return (
    <>
      <ActionButton action="paper.print" words="papers.print" />
      <ActionButton action="paper.pdf" words="papers.pdf" />
      <ActionButton action="paper.word" words="papers.word" />
      <ActionButton action="paper.copy" words="papers.copy" />
    </>
  );
}

function Count() {
  const text = useText();
  const { papers } = usePlan();
  return <span>{text.t('papers.count', { count: papers.length })}</span>;
}

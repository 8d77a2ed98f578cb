import { DecisionView } from '../decisions/decision-view.tsx';
import { DecisionsTools } from '../decisions/decisions-tools.tsx';
import { usePlan } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { StatusBar } from './status-bar.tsx';
import { Toolbar } from './toolbar.tsx';

/** Beslut: what has been decided, and how the plan has moved since. */
export function DecisionsFrame() {
  return (
    <>
      <Toolbar>
        <DecisionsTools />
      </Toolbar>
      <div className="app-body">
        <DecisionView />
      </div>
      <StatusBar left={<Count />} right={null} />
    </>
  );
}

function Count() {
  const text = useText();
  const { decisions } = usePlan();
  return <span>{text.t('decisions.count', { count: decisions.length })}</span>;
}

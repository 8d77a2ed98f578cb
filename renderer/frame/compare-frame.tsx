import { CompareTools } from '../compare/compare-tools.tsx';
import { CompareView } from '../compare/compare-view.tsx';
import { AssumptionsPanel } from '../panel/assumptions-panel.tsx';
import { ActionButton } from './action-button.tsx';
import { CompareStatus } from './compare-status.tsx';
import { Toolbar } from './toolbar.tsx';

/** Jämför: scenarios side by side, which follow the assumptions beside them. The formula bar and the tabs belong to Kalkyl. */
export function CompareFrame() {
  return (
    <>
      <Toolbar>
        <CompareTools />
        <ActionButton action="view.present" words="action.presentShort" className="button present-tool" />
      </Toolbar>
      <div className="app-body">
        <AssumptionsPanel />
        <main className="app-main" data-part="comparison">
          <CompareView />
        </main>
      </div>
      <CompareStatus />
    </>
  );
}

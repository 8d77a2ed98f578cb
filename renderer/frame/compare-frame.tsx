import { CompareTools } from '../compare/compare-tools.tsx';
import { CompareView } from '../compare/compare-view.tsx';
import { ActionButton } from './action-button.tsx';
import { CompareStatus } from './compare-status.tsx';
import { Toolbar } from './toolbar.tsx';

/** Jämför: scenarios side by side. The formula bar and the tabs belong to Kalkyl. */
export function CompareFrame() {
  return (
    <>
      <Toolbar>
        <CompareTools />
        <ActionButton action="view.present" words="action.presentShort" />
      </Toolbar>
      <main className="app-main" data-part="comparison">
        <CompareView />
      </main>
      <CompareStatus />
    </>
  );
}

import { FindBar } from '../find/find-bar.tsx';
import { Hints } from '../hints/hints.tsx';
import { ExplainPanel } from '../explain/explain-panel.tsx';
import { AssumptionsPanel } from '../panel/assumptions-panel.tsx';
import { FormulaBar } from '../sheet/formula-bar.tsx';
import { LazySheet } from '../sheet/lazy-sheet.tsx';
import { useDocument } from '../store/document-store.ts';
import { useSettings } from '../store/settings-store.ts';
import { ScenarioTabs } from '../tabs/scenario-tabs.tsx';
import { SHEET_PANEL, tabId } from '../tabs/tab-id.ts';
import { SheetStatus } from './sheet-status.tsx';
import { SheetTools } from './sheet-tools.tsx';
import { Toolbar } from './toolbar.tsx';

/** Kalkyl: toolbar, formula bar, assumptions and sheet, scenario tabs, status. */
export function SheetFrame() {
  const scenario = useDocument((state) => state.scenario);
  const isExplained = useSettings((settings) => settings.explainOpen);
  return (
    <>
      <Toolbar>
        <SheetTools />
      </Toolbar>
      <FormulaBar />
      <div className="app-body">
        <AssumptionsPanel />
        <main className="app-main" data-part="sheet">
          <FindBar />
          <Hints />
          <div className="app-panel" role="tabpanel" id={SHEET_PANEL} aria-labelledby={tabId(scenario)}>
            <LazySheet />
          </div>
        </main>
        {isExplained && <ExplainPanel />}
      </div>
      <ScenarioTabs />
      <SheetStatus />
    </>
  );
}

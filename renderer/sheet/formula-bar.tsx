import { explain } from '../../core/index.ts';
import { ExplainButton } from '../explain/explain-button.tsx';
import { useExplain } from '../explain/explain-store.ts';
import { goToSource } from '../explain/go-to-step.ts';
import { useOutcome, useSheet } from '../store/derived.ts';
import { useDocument, usePlan, type CellAddress } from '../store/document-store.ts';
import { usePanelOpen } from '../panel/use-panel-open.ts';
import { useSettings } from '../store/settings-store.ts';
import { useText } from '../text/use-text.ts';
import { CopyExplanation } from './formula/copy-explanation.tsx';
import { Formula } from './formula/formula.tsx';
import { BaseValue } from './formula/base-value.tsx';
import { CellText } from './formula/cell-text.tsx';
import './formula/formula-bar.css';
import { NoteButton } from './formula/note-button.tsx';
import { cellIn, nameOfCell } from './formula/name-of-cell.ts';

/** Why the selected cell has its value, always in sight (design rule 9). */
export function FormulaBar() {
  const selection = useDocument((state) => state.selection);
  const { isOpen } = usePanelOpen();
  const sheet = useSheet();
  const text = useText();
  return (
    <section className="formula-bar" data-quiet={useIsElsewhere()} aria-label={text.t('sheet.formula.label')}>
      <div className="formula-name" data-panel={isOpen}>
        <span>{selection ? nameOfCell(sheet, selection, text) : ''}</span>
      </div>
      <i className="formula-sign" aria-hidden="true">
        fx
      </i>
      {selection ? <Why selection={selection} /> : <span className="formula-why" />}
      <ExplainButton />
    </section>
  );
}

/** While another step is read in the explanation, its terms are underlined there, and these are not. */
function useIsElsewhere(): boolean {
  const isExplained = useSettings((settings) => settings.explainOpen);
  return useExplain(({ step, visited }) => step !== '' && visited === null) && isExplained;
}

function Why({ selection }: { readonly selection: CellAddress }) {
  const plan = usePlan();
  const scenario = useDocument((state) => state.scenario);
  const outcome = useOutcome();
  const isExplained = useSettings((settings) => settings.explainOpen);
  const cell = cellIn(useSheet(), selection);
  const explanation = explain(plan, scenario, outcome, `${selection.row}/${selection.column}`);
  return (
    <>
      <div className="formula-why">
        {explanation?.formula ? (
          <Formula formula={explanation.formula} onGo={(address) => goToSource(plan, outcome, address)} />
        ) : (
          cell && <CellText cell={cell} explanation={explanation} />
        )}
        {cell?.override && (
          <BaseValue cell={cell} override={cell.override} isSaid={explanation?.formula === null} />
        )}
      </div>
      <NoteButton selection={selection} cell={cell} />
      {explanation && !isExplained && <CopyExplanation sentence={explanation.sentence} />}
    </>
  );
}

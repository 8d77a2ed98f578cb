import '../difference/difference.css';
import './decisions.css';
import { useMemo, useRef, type CSSProperties } from 'react';
import { planOfDecision, resolve, yearsOf, type Decision, type PlanDiff } from '../../core/index.ts';
import { performAction } from '../actions/perform-action.ts';
import { AmountsTable } from '../difference/amounts-table.tsx';
import { amountChangesOf, yearsOfBoth } from '../difference/amount-changes.ts';
import { InputChangesTable } from '../difference/input-changes-table.tsx';
import { useSize } from '../charts/use-size.ts';
import { EmptyState } from '../frame/empty-state.tsx';
import { ActionButton } from '../frame/action-button.tsx';
import { Icon } from '../icons/icon.tsx';
import { useDocument, usePlan } from '../store/document-store.ts';
import { useFormat, useText } from '../text/use-text.ts';
import { decidedDifference } from './decided-difference.ts';
import { DecisionList } from './decision-list.tsx';
import { useShownDecision } from './use-shown-decision.ts';

/** Beslut: what was decided, locked, beside what the plan comes to now. */
export function DecisionView() {
  const decision = useShownDecision();
  if (!decision) return <NoDecisions />;
  return (
    <>
      <DecisionList shown={decision} />
      <main className="app-main" data-part="decision">
        <ShownDecision key={decision.id} decision={decision} />
      </main>
    </>
  );
}

function NoDecisions() {
  const text = useText();
  return (
    <main className="app-main" data-part="decision">
      <EmptyState title={text.t('empty.decisions.title')} words={text.t('decisions.nothing')}>
        <button type="button" className="button button-outline" onClick={() => performAction('decision.add')}>
          <Icon name="lock" />
          {text.t('action.addDecision')}
        </button>
      </EmptyState>
    </main>
  );
}

function ShownDecision({ decision }: { readonly decision: Decision }) {
  const text = useText();
  const format = useFormat();
  const plan = usePlan();
  const scenario = useDocument((state) => state.scenario);
  const scroller = useRef<HTMLDivElement>(null);
  const room = useSize(scroller)?.width ?? 0;
  const diff = useMemo(() => decidedDifference(decision, plan, scenario), [decision, plan, scenario]);
  const sides = { before: planOfDecision(decision), after: resolve(plan, scenario) };
  const years = { before: yearsOf(sides.before), after: yearsOf(sides.after) };
  return (
    <div
      className="decision-view"
      ref={scroller}
      role="region"
      tabIndex={0}
      aria-label={text.t('decisions.region')}
      style={roomStyle(room)}
    >
      <DecisionHead decision={decision} diff={diff} />
      <h2>{text.t('decisions.amountsIn', { unit: format.display })}</h2>
      <AmountsTable
        label={text.t('decisions.amounts')}
        rows={amountChangesOf(diff.results, sides)}
        years={yearsOfBoth(years)}
        before={text.t('decisions.decided')}
        after={text.t('decisions.now')}
        scroller={scroller}
      />
      {diff.inputs.length > 0 && (
        <>
          <h2>{text.t('difference.inputs')}</h2>
          <InputChangesTable
            inputs={diff.inputs}
            before={text.t('decisions.inDecision')}
            after={text.t('decisions.now')}
          />
        </>
      )}
    </div>
  );
}

/** The head is as wide as the window's room while the amounts scroll under it. */
function roomStyle(room: number): CSSProperties {
  const width: Record<`--${string}`, string> = { '--decision-room': `${room}px` };
  return width;
}

function DecisionHead({ decision, diff }: { readonly decision: Decision; readonly diff: PlanDiff }) {
  const text = useText();
  const { name, date, caseNumber, note, plan } = decision;
  const isSame = diff.summary.code === 'diff.summary.same';
  const facts = { date, caseNumber, letter: plan.base.letter, scenario: plan.base.name };
  return (
    <header className="decision-head">
      <div className="decision-title">
        <h1>
          <Icon name="lock" />
          {name}
        </h1>
        <ActionButton action="decision.edit" className="button button-outline" />
        <ActionButton action="decision.copy" className="button button-outline" />
        <ActionButton action="decision.remove" className="button button-outline" />
      </div>
      <p>{text.t(caseNumber ? 'decisions.madeAs' : 'decisions.made', facts)}</p>
      {note && <p className="decision-note">{note}</p>}
      <p className="decision-summary" data-same={isSame}>
        {isSame && <Icon name="check" size={14} />}
        {isSame ? text.t('decisions.same') : text.text(diff.summary)}
      </p>
    </header>
  );
}

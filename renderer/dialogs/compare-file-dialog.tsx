import '../difference/difference.css';
import { useMemo, useState } from 'react';
import { planDiff, type Plan, type PlanDiff } from '../../core/index.ts';
import { copyText } from '../difference/copy-text.ts';
import { differenceText } from '../difference/difference-text.ts';
import { InputChangesTable } from '../difference/input-changes-table.tsx';
import { Icon } from '../icons/icon.tsx';
import { useDocument, usePlan } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { Dialog, SubmitButton } from './dialog.tsx';
import { closeDialog } from './dialog-store.ts';
import { ScenarioSelect } from './scenario-select.tsx';

interface CompareFileDialogProps {
  /** The other file's name. */
  readonly name: string;
  readonly plan: Plan;
}

/** How the open plan differs from another plan file: what was set, and what it comes to, in words. */
export function CompareFileDialog({ name, plan: other }: CompareFileDialogProps) {
  const text = useText();
  const plan = usePlan();
  const active = useDocument((state) => state.scenario);
  const [theirs, setTheirs] = useState(other.base.id);
  const [ours, setOurs] = useState(active);
  const diff = useMemo(
    () => planDiff({ plan: other, scenario: theirs }, { plan, scenario: ours }),
    [other, theirs, plan, ours],
  );
  const heading = text.t('compareFile.heading', { name, plan: plan.name });
  return (
    <Dialog
      title={text.t('compareFile.title', { name })}
      width={920}
      onSubmit={() => closeDialog()}
      buttons={
        <>
          <button
            type="button"
            className="button button-outline"
            onClick={() => void copyText(differenceText(heading, diff, text))}
          >
            <Icon name="copy" />
            {text.t('action.copyDifference')}
          </button>
          <SubmitButton>{text.t('dialog.close')}</SubmitButton>
        </>
      }
    >
      <div className="form-row">
        <ScenarioSelect
          label={text.t('compareFile.theirs')}
          plan={other}
          value={theirs}
          onChange={setTheirs}
        />
        <ScenarioSelect label={text.t('compareFile.ours')} plan={plan} value={ours} onChange={setOurs} />
      </div>
      <Difference diff={diff} />
    </Dialog>
  );
}

function Difference({ diff }: { readonly diff: PlanDiff }) {
  const text = useText();
  const said = diff.results.filter(({ sentence }) => sentence !== null);
  return (
    <>
      <p className="difference-summary" role="status">
        {text.text(diff.summary)}
      </p>
      {diff.inputs.length > 0 && (
        <section className="difference-part" tabIndex={0} aria-label={text.t('difference.inputs')}>
          <InputChangesTable
            inputs={diff.inputs}
            before={text.t('compareFile.inFile')}
            after={text.t('compareFile.inPlan')}
          />
        </section>
      )}
      {said.length > 0 && (
        <section aria-labelledby="difference-results">
          <h3 className="overline" id="difference-results">
            {text.t('difference.results')}
          </h3>
          <ul className="difference-results" tabIndex={0}>
            {said.map(({ id, sentence }) => (
              <li key={id}>{sentence && text.text(sentence)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

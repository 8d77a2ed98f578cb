import { useEffect, useRef, useState } from 'react';
import { keepOnLeaving } from '../drafts/given-up.ts';
import { savePlanAs } from '../files/save-plan.ts';
import { documentStore } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { Icon } from '../icons/icon.tsx';
import './fault-page.css';

/** Something broke that should not have: calm, with the work at hand and a way on. */
export function FaultPage() {
  const text = useText();
  const title = useRef<HTMLHeadingElement>(null);
  const [isSaved, setSaved] = useState(false);
  const holdsPlan = documentStore.getState().plan !== null;
  useEffect(() => title.current?.focus(), []);
  return (
    <main className="fault-page">
      <Icon name="octagon" />
      <h1 ref={title} tabIndex={-1}>
        {text.t('fault.title')}
      </h1>
      <p>{text.t(holdsPlan ? 'fault.words' : 'fault.wordsNoPlan')}</p>
      <p className="fault-buttons">
        {holdsPlan && (
          <button
            type="button"
            className="button button-primary button-large"
            onClick={() => void savePlanAs().then(setSaved)}
          >
            {text.t('fault.save')}
          </button>
        )}
        <button type="button" className="button button-outline button-large" onClick={reload}>
          {text.t('fault.reload')}
        </button>
      </p>
      <p role="status">{isSaved && text.t('fault.saved')}</p>
    </main>
  );
}

/** Unsaved edits are offered again on the other side. */
function reload(): void {
  keepOnLeaving();
  window.location.reload();
}

import { useEffect, useState } from 'react';
import { message, openPlan } from '../../core/index.ts';
import { notify } from '../dialogs/notify.ts';
import type { Draft } from '../drafts/draft-database.ts';
import { adoptDraft, discardDraft, orphanedDrafts } from '../drafts/window-drafts.ts';
import { Icon } from '../icons/icon.tsx';
import { openDocument } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { openedText } from './opened-text.ts';

/** Unsaved work of a window that was lost, offered until it is taken up or let go (FIL7). */
export function RecoveredWork() {
  const text = useText();
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  useEffect(() => {
    let isGone = false;
    void orphanedDrafts().then((found) => {
      if (!isGone) setDrafts(found);
    });
    return () => {
      isGone = true;
    };
  }, []);
  if (drafts.length === 0) return null;
  const discard = (draft: Draft) => {
    setDrafts(drafts.filter(({ id }) => id !== draft.id));
    void discardDraft(draft.id);
  };
  return (
    <section className="recovered" aria-labelledby="recovered-work">
      <h2 id="recovered-work">
        <Icon name="info" />
        {text.t('recovered.title')}
      </h2>
      <ul>
        {drafts.map((draft) => (
          <li key={draft.id}>
            <b>{draft.planName}</b>
            <span>{openedText(draft.keptAt, text)}</span>
            <button type="button" className="button button-outline" onClick={() => void recover(draft)}>
              {text.t('recovered.open')}
            </button>
            <button type="button" className="link-button" onClick={() => discard(draft)}>
              {text.t('recovered.discard')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

async function recover(draft: Draft): Promise<void> {
  const opened = openPlan(new TextEncoder().encode(draft.text));
  if (!opened.ok) {
    const reason = { kind: 'message', message: opened.failure } as const;
    notify({ kind: 'error', message: message('open.refused', { name: draft.planName, reason }) });
    return;
  }
  openDocument(opened.value.plan, null, { isRecovered: true });
  await adoptDraft(draft, opened.value.plan);
}

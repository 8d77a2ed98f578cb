import { useMemo, useState } from 'react';
import type { Edit, Message, Plan, Result } from '../../../core/index.ts';
import { closeDialog } from '../../dialogs/dialog-store.ts';
import { Dialog, SubmitButton } from '../../dialogs/dialog.tsx';
import { Refusal } from '../../dialogs/refusal.tsx';
import { tryEdit, usePlan } from '../../store/document-store.ts';
import { useText } from '../../text/use-text.ts';
import '../paper-view.css';
import { documentOf } from '../shown-paper.ts';
import { editIn, keepText, takeDraft } from './section-text.ts';
import { wordDifference } from './word-difference.ts';

interface DraftDialogProps {
  /** The paper's id. */
  readonly paper: string;
  readonly section: string;
}

/** What was written beside today's draft, with what has moved in it since; then one of the two. */
export function DraftDialog({ paper: id, section: sectionId }: DraftDialogProps) {
  const text = useText();
  const plan = usePlan();
  const paper = plan.papers.find((each) => each.id === id);
  const edit = paper && editIn(paper, sectionId);
  const [typed, setTyped] = useState(edit?.text ?? '');
  const [refused, setRefused] = useState<Message | null>(null);
  const section = useMemo(
    () => paper && documentOf(plan, paper).sections.find((each) => each.id === sectionId),
    [plan, paper, sectionId],
  );
  if (!paper || !edit || !section) return null;
  const settle = (command: (plan: Plan) => Result<Edit, Message>) => {
    const answer = tryEdit(command);
    if (answer.ok) closeDialog();
    else setRefused(answer.failure);
  };
  return (
    <Dialog
      title={text.t('papers.draftTitle', { heading: section.heading })}
      width={900}
      onSubmit={() => settle(keepText(paper, section, typed))}
      buttons={
        <>
          <button
            type="button"
            className="button button-outline"
            onClick={() => settle(takeDraft(paper, section))}
          >
            {text.t('papers.takeDraft')}
          </button>
          <SubmitButton>{text.t('papers.keepMine')}</SubmitButton>
        </>
      }
    >
      <p>{text.t('papers.draftWords')}</p>
      <div className="paper-drafts">
        <section>
          <h3 id="paper-mine">{text.t('papers.mine')}</h3>
          <textarea
            className="text-input"
            aria-labelledby="paper-mine"
            lang={paper.language}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </section>
        <section>
          <h3 id="paper-draft">{text.t('papers.newDraft')}</h3>
          <Difference before={edit.draft} after={section.draft} />
        </section>
      </div>
      {refused && <Refusal message={refused} />}
    </Dialog>
  );
}

function Difference({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <div className="paper-draft" role="region" tabIndex={0} aria-labelledby="paper-draft">
      {wordDifference(before, after).map(({ kind, text }, at) => {
        if (kind === 'same') return text;
        return kind === 'added' ? <ins key={at}>{text}</ins> : <del key={at}>{text}</del>;
      })}
    </div>
  );
}

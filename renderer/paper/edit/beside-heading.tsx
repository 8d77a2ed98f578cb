import { useEffect, useRef } from 'react';
import { showDialog } from '../../dialogs/dialog-store.ts';
import { Icon } from '../../icons/icon.tsx';
import { useText } from '../../text/use-text.ts';
import type { PaperDocument } from '../paper-document.ts';
import { SectionEditor } from './section-editor.tsx';

interface BesideHeadingProps {
  readonly paper: PaperDocument;
  readonly section: string;
  readonly isEditing: boolean;
  readonly onEdit: (isBegun: boolean) => void;
}

/** In the margin beside a section: the way to its text, that it is somebody's own, that the figures have moved. */
export function BesideHeading({ paper, section: id, isEditing, onEdit }: BesideHeadingProps) {
  const text = useText();
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    // The keyboard comes back to where it was, unless it has gone elsewhere.
    if (wasEditing.current && !isEditing && document.activeElement === document.body) button.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  const section = paper.sections.find((each) => each.id === id);
  if (!section) return null;
  const { heading, edited, stale } = section;
  return (
    <>
      <div className="paper-beside paper-screen">
        <button
          ref={button}
          type="button"
          className="paper-edit"
          data-edited={edited}
          aria-label={text.t(edited ? 'papers.editEdited' : 'papers.edit', { heading })}
          onClick={() => onEdit(true)}
        >
          <Icon name="pencil" />
        </button>
        {stale && (
          <div className="paper-stale">
            <p>{text.t('papers.moved')}</p>
            <button
              type="button"
              aria-label={text.t('papers.showDraftOf', { heading })}
              onClick={() => showDialog({ kind: 'paperDraft', paper: paper.id, section: id })}
            >
              {text.t('papers.showDraft')}
            </button>
          </div>
        )}
      </div>
      {isEditing && <SectionEditor paper={paper.id} section={section} onDone={() => onEdit(false)} />}
    </>
  );
}

import { useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import type { Message } from '../../../core/index.ts';
import { Refusal } from '../../dialogs/refusal.tsx';
import { tryEdit, usePlan } from '../../store/document-store.ts';
import { useText } from '../../text/use-text.ts';
import type { PaperSection } from '../paper-document.ts';
import { editIn, writeSection } from './section-text.ts';

interface SectionEditorProps {
  /** The paper's id. */
  readonly paper: string;
  readonly section: PaperSection;
  readonly onDone: () => void;
}

/**
 * A section's text where it stands on the page. Enter is a new line; Ctrl+Enter, the button and leaving it keep what is
 * written, as one step; Esc leaves it as it was.
 */
export function SectionEditor({ paper: id, section, onDone }: SectionEditorProps) {
  const text = useText();
  const paper = usePlan().papers.find((each) => each.id === id);
  const [typed, setTyped] = useState(() => (paper && editIn(paper, section.id)?.text) ?? section.draft);
  const [refused, setRefused] = useState<Message | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const isOver = useRef(false);
  useLayoutEffect(() => area.current?.focus(), []);
  const keep = () => {
    if (isOver.current || !paper) return;
    const answer = tryEdit(writeSection(paper, section, typed));
    if (!answer.ok) return setRefused(answer.failure);
    leave();
  };
  const leave = () => {
    isOver.current = true;
    onDone();
  };
  const onKeyDown = (press: KeyboardEvent) => {
    if (press.key === 'Escape') leave();
    else if (press.key === 'Enter' && (press.ctrlKey || press.metaKey)) keep();
    else return;
    press.preventDefault();
    press.stopPropagation();
  };
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) keep();
  };
  return (
    <div className="paper-editor paper-screen" onBlur={onBlur} onKeyDown={onKeyDown}>
      <textarea
        ref={area}
        value={typed}
        spellCheck
        aria-label={text.t('papers.textOf', { heading: section.heading })}
        aria-invalid={refused ? true : undefined}
        aria-describedby={`paper-hint-${section.id}`}
        onChange={({ target }) => setTyped(target.value)}
      />
      {refused && <Refusal message={refused} />}
      <div>
        <p id={`paper-hint-${section.id}`}>{text.t('papers.editHint')}</p>
        <button type="button" className="button button-outline" onClick={leave}>
          {text.t('dialog.cancel')}
        </button>
        <button type="button" className="button button-primary" onClick={keep}>
          {text.t('papers.done')}
        </button>
      </div>
    </div>
  );
}

import { useState, type ReactNode } from 'react';
import type { Edit, Message, Plan, Result } from '../../core/index.ts';
import { tryEdit } from '../store/document-store.ts';
import { CancelButton, Dialog, SubmitButton } from './dialog.tsx';
import { closeDialog } from './dialog-store.ts';
import { Refusal } from './refusal.tsx';

interface EditDialogProps {
  readonly title: string;
  /** What the main button says. */
  readonly submit: string;
  /** The one edit that the form amounts to when it is sent. */
  readonly command: () => (plan: Plan) => Result<Edit, Message>;
  /** After the edit was made and the dialog has closed. */
  readonly onDone?: () => void;
  readonly children: ReactNode;
}

/** A form that is one step to undo. A refusal is said in it and keeps what was typed; an edit that was made closes it. */
export function EditDialog({ title, submit, command, onDone, children }: EditDialogProps) {
  const [refused, setRefused] = useState<Message | null>(null);
  const save = () => {
    const answer = tryEdit(command());
    if (!answer.ok) return setRefused(answer.failure);
    closeDialog();
    onDone?.();
  };
  return (
    <Dialog
      title={title}
      onSubmit={save}
      buttons={
        <>
          <CancelButton />
          <SubmitButton>{submit}</SubmitButton>
        </>
      }
    >
      {children}
      {refused && <Refusal message={refused} />}
    </Dialog>
  );
}

/** What stands in a form's fields, and how a field changes its part of it. */
export function useDraft<Draft>(first: () => Draft): readonly [Draft, (changes: Partial<Draft>) => void] {
  const [draft, setDraft] = useState(first);
  return [draft, (changes) => setDraft({ ...draft, ...changes })];
}

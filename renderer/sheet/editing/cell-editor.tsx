import { useId, useLayoutEffect, useRef } from 'react';
import { Icon } from '../../icons/icon.tsx';
import { CeilingKinds, onKindKey } from './ceiling-kinds.tsx';
import { commitEditing } from './commit-editing.ts';
import type { Editing } from './editing-store.ts';
import { RefusalPopover } from './refusal-popover.tsx';

export interface CellEditorProps {
  readonly editing: Editing;
  readonly label: string;
  /** Figures stand to the right also while they are typed, but arithmetic is read from the left. */
  readonly align: 'left' | 'right' | 'center';
}

/** The field in the active cell. Keys that end it are the sheet's; here it opens with the caret last and commits when it is left. */
export function CellEditor({ editing, label, align }: CellEditorProps) {
  const field = useRef<HTMLInputElement>(null);
  const popover = useId();
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(editing.initial.length, editing.initial.length);
  }, [editing.initial]);
  const { refusal } = editing;
  return (
    <div className="cell-editor" data-refused={refusal !== null}>
      {refusal && <Icon name="octagon" size={14} />}
      <input
        ref={field}
        type="text"
        defaultValue={editing.initial}
        data-align={align}
        aria-label={label}
        aria-invalid={refusal !== null}
        aria-describedby={refusal ? popover : undefined}
        autoComplete="off"
        spellCheck={editing.target.kind === 'text'}
        onKeyDown={(press) => onKindKey(editing, press)}
        onBlur={(event) => void commitEditing(event.currentTarget.value)}
      />
      {editing.ceilingKind && <CeilingKinds chosen={editing.ceilingKind.now} anchor={field} />}
      {refusal && <RefusalPopover id={popover} refusal={refusal} anchor={field} />}
    </div>
  );
}

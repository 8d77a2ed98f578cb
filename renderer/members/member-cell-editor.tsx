import { useId, useLayoutEffect, useRef } from 'react';
import { Icon } from '../icons/icon.tsx';
import { RefusalPopover } from '../sheet/editing/refusal-popover.tsx';
import type { MemberColumn } from './member-columns.ts';
import type { EditingControl, MemberEditing } from './use-member-editing.ts';

interface MemberCellEditorProps {
  readonly editing: MemberEditing;
  readonly label: string;
  readonly align: MemberColumn['align'];
  readonly commit: EditingControl['commit'];
}

/** The field in the active cell. Keys that end it are the list's; here it opens with the caret last and commits when it is left. */
export function MemberCellEditor({ editing, label, align, commit }: MemberCellEditorProps) {
  const field = useRef<HTMLInputElement>(null);
  const popover = useId();
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(editing.initial.length, editing.initial.length);
  }, [editing.initial]);
  const { refusal, column } = editing;
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
        placeholder={column.kind === 'statusDate' ? '2026-03-14' : undefined}
        autoComplete="off"
        spellCheck={column.align === 'left' && column.kind !== 'statusDate'}
        onBlur={({ currentTarget }) => void commit(currentTarget.value)}
      />
      {refusal && <RefusalPopover id={popover} refusal={refusal} anchor={field} />}
    </div>
  );
}

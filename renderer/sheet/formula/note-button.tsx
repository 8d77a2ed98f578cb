import type { SheetCell } from '../../../core/index.ts';
import { performAction } from '../../actions/perform-action.ts';
import { Icon } from '../../icons/icon.tsx';
import { remarkOf, targetOfCell } from '../../remarks/remark-target.ts';
import { remarkText } from '../../remarks/remark-text.ts';
import { usePlan, type CellAddress } from '../../store/document-store.ts';
import { useText } from '../../text/use-text.ts';

interface NoteButtonProps {
  readonly selection: CellAddress;
  readonly cell: SheetCell | undefined;
}

/** What is noted of the selected cell, or of its row; pressed, the way to change it. */
export function NoteButton({ selection, cell }: NoteButtonProps) {
  const text = useText();
  const plan = usePlan();
  const target = targetOfCell(plan, selection.row, cell);
  if (!target) return null;
  const words = remarkText(remarkOf(plan, target), text);
  return (
    <button
      type="button"
      className="button formula-note"
      data-noted={words !== '' || undefined}
      aria-keyshortcuts="Shift+F2"
      onClick={() => performAction('cell.remark')}
    >
      <Icon name="note" size={14} />
      <span className={words === '' ? 'button-words' : undefined}>{words || text.t('remark.add')}</span>
    </button>
  );
}

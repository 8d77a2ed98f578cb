import { Icon } from '../icons/icon.tsx';
import { useText } from '../text/use-text.ts';
import { CheckList, type NamedRow } from './check-list.tsx';
import { PopoverButton } from './popover-button.tsx';
import { setWords, type SetKind } from './set-words.ts';

interface SetBoxProps {
  readonly id: string;
  readonly kind: SetKind;
  /** What it is called, for the popover's name. */
  readonly label: string;
  readonly rows: readonly NamedRow[];
  readonly chosen: readonly string[] | null;
  readonly onChange: (chosen: readonly string[] | null) => void;
  readonly isOverride?: boolean;
}

/** A set of members or of cost lines: what is in it, and under it the boxes to choose by. */
export function SetBox({ id, kind, label, rows, chosen, onChange, isOverride = false }: SetBoxProps) {
  const text = useText();
  return (
    <span className="set-box" data-override={isOverride || undefined}>
      <PopoverButton
        id={id}
        className="set-button"
        label={label}
        words={
          <>
            <span>{setWords(kind, rows, chosen, text)}</span>
            <Icon name="chevron" size={14} />
          </>
        }
      >
        <CheckList rows={rows} chosen={chosen} onChange={onChange} />
      </PopoverButton>
    </span>
  );
}

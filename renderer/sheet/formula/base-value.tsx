import type { SheetCell } from '../../../core/index.ts';
import { Icon } from '../../icons/icon.tsx';
import { usePlan } from '../../store/document-store.ts';
import { useText } from '../../text/use-text.ts';
import { baseValueText } from '../base-value.ts';
import { resetCell } from '../editing/cell-commands.ts';

interface BaseValueProps {
  readonly cell: SheetCell;
  readonly override: NonNullable<SheetCell['override']>;
  /** Whether the sentence beside it names the base's value already. */
  readonly isSaid: boolean;
}

/** The base's value where the scenario has its own, and the way back to it (S3). */
export function BaseValue({ cell, override, isSaid }: BaseValueProps) {
  const text = useText();
  const value = baseValueText(usePlan(), override);
  return (
    <span className="formula-base">
      {value && !isSaid && text.t('sheet.formula.base', { value: { kind: 'message', message: value } })}
      <button type="button" className="link-button link-button-override" onClick={() => resetCell(cell)}>
        <Icon name="reset" size={12} />
        {text.t('sheet.formula.reset')}
      </button>
    </span>
  );
}

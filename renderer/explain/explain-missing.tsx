import { ADD_MEMBER_ROW } from '../sheet/layout/grid-rows.ts';
import type { SheetCell } from '../../core/index.ts';
import { Icon } from '../icons/icon.tsx';
import { useOutcome } from '../store/derived.ts';
import { usePlan, type CellAddress } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { goToStep } from './go-to-step.ts';
import { missingCauses } from './missing-causes.ts';

interface ExplainMissingProps {
  readonly address: CellAddress;
  readonly cell: SheetCell | undefined;
}

/** A cell without a figure: why, what to do, and the way to the input; or only that there is nothing to explain. */
export function ExplainMissing({ address, cell }: ExplainMissingProps) {
  const text = useText();
  const value = cell?.value;
  if (value?.kind !== 'none') {
    const isAdd = address.row === ADD_MEMBER_ROW;
    return (
      <p className="explain-nothing">{text.t(isAdd ? 'explainPanel.choose' : 'explainPanel.noFigure')}</p>
    );
  }
  return <Missing address={address} reason={value.reason} isError={value.error} />;
}

interface MissingProps {
  readonly address: CellAddress;
  readonly reason: Extract<SheetCell['value'], { kind: 'none' }>['reason'];
  readonly isError: boolean;
}

function Missing({ address, reason, isError }: MissingProps) {
  const text = useText();
  const plan = usePlan();
  const outcome = useOutcome();
  const causes = missingCauses(outcome.issues, address, reason);
  const isFault = isError || causes.some((cause) => cause.isError);
  return (
    <section className="explain-missing" aria-label={text.t('explainPanel.why')}>
      <p className="explain-reason" data-error={isFault}>
        <Icon name={isFault ? 'octagon' : 'info'} size={14} />
        <span>{reason ? text.text(reason) : text.t('explainPanel.noValue')}</span>
      </p>
      <ul>
        {causes.slice(0, MOST_CAUSES).map(({ address: place, message }) => (
          <li key={`${place} ${message.code}`}>
            <p>{text.text(message)}</p>
            <button
              type="button"
              className="button button-outline"
              onClick={() => goToStep(plan, outcome, place)}
            >
              {text.t('explainPanel.goToInput')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** More than these say the same of other rows; the status bar counts them all. */
const MOST_CAUSES = 5;

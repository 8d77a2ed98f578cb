import '../difference/difference.css';
import type { Message } from '../../core/index.ts';
import { useText } from '../text/use-text.ts';
import { Dialog, SubmitButton } from './dialog.tsx';
import { closeDialog } from './dialog-store.ts';

interface LeftBehindDialogProps {
  /** The scenario's name here. */
  readonly name: string;
  readonly left: readonly Message[];
}

/** What of a copied scenario has no place in the plan. */
export function LeftBehindDialog({ name, left }: LeftBehindDialogProps) {
  const text = useText();
  return (
    <Dialog
      title={text.t('copyScenario.leftTitle')}
      width={560}
      onSubmit={() => closeDialog()}
      buttons={<SubmitButton>{text.t('dialog.close')}</SubmitButton>}
    >
      <p>{text.t('copyScenario.leftWords', { name, count: left.length })}</p>
      <ul className="difference-results" tabIndex={0}>
        {left.map((each, place) => (
          <li key={place}>{text.text(each)}</li>
        ))}
      </ul>
    </Dialog>
  );
}

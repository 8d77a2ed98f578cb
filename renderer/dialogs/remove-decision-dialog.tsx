import { message, removeDecision } from '../../core/index.ts';
import { edit, undo, usePlan } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { CancelButton, Dialog, SubmitButton } from './dialog.tsx';
import { closeDialog } from './dialog-store.ts';
import { notify } from './notify.ts';

/** A decision is what others go by: it is not removed unasked. */
export function RemoveDecisionDialog({ id }: { readonly id: string }) {
  const text = useText();
  const name = usePlan().decisions.find((decision) => decision.id === id)?.name ?? '';
  const remove = () => {
    closeDialog();
    if (!edit((plan) => removeDecision(plan, { id })).ok) return;
    notify({
      kind: 'ok',
      message: message('notice.removed', { name }),
      action: { label: message('action.undo'), perform: undo },
    });
  };
  return (
    <Dialog
      title={text.t('decision.removeTitle', { name })}
      onSubmit={remove}
      buttons={
        <>
          <CancelButton />
          <SubmitButton>{text.t('decision.removeButton')}</SubmitButton>
        </>
      }
    >
      <p>{text.t('decision.removeWords')}</p>
    </Dialog>
  );
}

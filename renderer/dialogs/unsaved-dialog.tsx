import { useDocument } from '../store/document-store.ts';
import { useText } from '../text/use-text.ts';
import { CancelButton, Dialog, SubmitButton } from './dialog.tsx';
import { closeDialog } from './dialog-store.ts';

/** Before unsaved edits would be lost: save, do not save, or stay. */
export function UnsavedDialog() {
  const text = useText();
  const name = useDocument((state) => state.plan?.name ?? '');
  return (
    <Dialog
      title={text.t('unsaved.title', { name })}
      onSubmit={() => closeDialog('save')}
      buttons={
        <>
          <button type="button" className="button button-outline" onClick={() => closeDialog('discard')}>
            {text.t('unsaved.discard')}
          </button>
          <CancelButton />
          <SubmitButton>{text.t('unsaved.save')}</SubmitButton>
        </>
      }
    >
      <p>{text.t('unsaved.words')}</p>
    </Dialog>
  );
}

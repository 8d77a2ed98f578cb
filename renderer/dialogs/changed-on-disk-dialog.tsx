import { host } from '../host/current-host.ts';
import { useText } from '../text/use-text.ts';
import { CancelButton, Dialog, SubmitButton } from './dialog.tsx';
import { closeDialog } from './dialog-store.ts';

/** Someone else has saved the file meanwhile (FIL5): keep both, or write over and keep theirs as a backup. */
export function ChangedOnDiskDialog({ name }: { readonly name: string }) {
  const text = useText();
  const isDesktop = host().kind === 'desktop';
  return (
    <Dialog
      title={text.t('changedOnDisk.title', { name })}
      onSubmit={() => closeDialog('copy')}
      buttons={
        <>
          <button type="button" className="button button-outline" onClick={() => closeDialog('overwrite')}>
            {text.t('changedOnDisk.overwrite')}
          </button>
          <CancelButton />
          <SubmitButton>{text.t('changedOnDisk.copy')}</SubmitButton>
        </>
      }
    >
      <p>{text.t('changedOnDisk.words')}</p>
      <p>{text.t(isDesktop ? 'changedOnDisk.backup' : 'changedOnDisk.backupDownload')}</p>
    </Dialog>
  );
}

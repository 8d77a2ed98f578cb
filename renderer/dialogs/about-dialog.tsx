import { useRegister } from '../register/use-register.ts';
import { VERSION } from '../text/program.ts';
import { useText } from '../text/use-text.ts';
import { Dialog, SubmitButton } from './dialog.tsx';
import { closeDialog } from './dialog-store.ts';

/** What the program is, and where its figures of inhabitants come from. */
export function AboutDialog() {
  const text = useText();
  const register = useRegister();
  return (
    <Dialog
      title={text.t('about.title')}
      onSubmit={() => closeDialog()}
      buttons={<SubmitButton>{text.t('dialog.close')}</SubmitButton>}
    >
      <p>{text.t('about.words')}</p>
      <p>{text.t('about.version', { version: VERSION })}</p>
      {register && <p>{text.t('about.register', { table: register.table, licence: register.licence })}</p>}
      <p>{text.t('about.local')}</p>
    </Dialog>
  );
}

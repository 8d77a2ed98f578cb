import { message, type Message } from '../../../core/index.ts';
import { notify } from '../../dialogs/notify.ts';
import { Icon } from '../../icons/icon.tsx';
import { useText } from '../../text/use-text.ts';

/** Puts the whole sentence on the clipboard: for a letter, a decision, a question from a neighbour (X1). */
export function CopyExplanation({ sentence }: { readonly sentence: Message }) {
  const text = useText();
  const copy = () => {
    void navigator.clipboard.writeText(text.text(sentence)).then(
      () => notify({ kind: 'ok', message: message('sheet.formula.copied') }),
      () => notify({ kind: 'error', message: message('sheet.formula.notCopied') }),
    );
  };
  return (
    <button type="button" className="button formula-copy" onClick={copy}>
      <Icon name="copy" size={14} />
      <span className="button-words">{text.t('sheet.formula.copy')}</span>
    </button>
  );
}

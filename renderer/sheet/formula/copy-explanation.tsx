import { message, type Message } from '../../../core/index.ts';
import { copyText, type CopySaid } from '../../difference/copy-text.ts';
import { Icon } from '../../icons/icon.tsx';
import { useText } from '../../text/use-text.ts';

export const EXPLANATION_COPIED: CopySaid = {
  copied: message('sheet.formula.copied'),
  notCopied: message('sheet.formula.notCopied'),
};

/** Puts the whole sentence on the clipboard: for a letter, a decision, a question from a neighbour (X1). */
export function CopyExplanation({ sentence }: { readonly sentence: Message }) {
  const text = useText();
  return (
    <button
      type="button"
      className="button formula-copy"
      onClick={() => void copyText(text.text(sentence), EXPLANATION_COPIED)}
    >
      <Icon name="copy" size={14} />
      <span className="button-words">{text.t('sheet.formula.copy')}</span>
    </button>
  );
}

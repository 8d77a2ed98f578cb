import { message, type Message } from '../../core/index.ts';
import { notify } from '../dialogs/notify.ts';

/** What is said once the words are on the clipboard, or could not be put there. */
export interface CopySaid {
  readonly copied: Message;
  readonly notCopied: Message;
}

const DIFFERENCE: CopySaid = {
  copied: message('difference.copied'),
  notCopied: message('difference.notCopied'),
};

/** Puts the words on the clipboard, and says so. */
export async function copyText(words: string, { copied, notCopied }: CopySaid = DIFFERENCE): Promise<void> {
  try {
    await navigator.clipboard.writeText(words);
    notify({ kind: 'ok', message: copied });
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    notify({ kind: 'error', message: notCopied });
  }
}

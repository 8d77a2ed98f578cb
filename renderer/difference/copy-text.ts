import { message } from '../../core/index.ts';
import { notify } from '../dialogs/notify.ts';

/** Puts the words on the clipboard, and says so. */
export async function copyText(words: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(words);
    notify({ kind: 'ok', message: message('difference.copied') });
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    notify({ kind: 'error', message: message('difference.notCopied') });
  }
}

import { Icon, type IconName } from '../icons/icon.tsx';
import { useDocument, type DocumentState } from '../store/document-store.ts';
import { formatTime } from '../text/format-time.ts';
import { useText, type Translator } from '../text/use-text.ts';

interface Shown {
  readonly kind: 'saved' | 'unsaved' | 'saving' | 'failed';
  readonly icon: IconName;
  readonly words: string;
}

/** Whether the user's work is on disk: "Sparad" means that the user saved. */
export function SavedState() {
  const text = useText();
  const dirty = useDocument((state) => state.dirty);
  const saving = useDocument((state) => state.saving);
  const savedAt = useDocument((state) => state.savedAt);
  const isFile = useDocument((state) => state.file !== null);
  const { kind, icon, words } = shown({ dirty, saving, savedAt }, isFile, text);
  return (
    <p className="saved-state" data-kind={kind} role="status">
      <Icon name={icon} size={14} />
      <span>{words}</span>
    </p>
  );
}

function shown(
  { dirty, saving, savedAt }: Pick<DocumentState, 'dirty' | 'saving' | 'savedAt'>,
  isFile: boolean,
  text: Translator,
): Shown {
  if (saving === 'saving') return { kind: 'saving', icon: 'sync', words: text.t('bar.saving') };
  if (saving === 'failed') return { kind: 'failed', icon: 'octagon', words: text.t('bar.saveFailed') };
  if (dirty) return { kind: 'unsaved', icon: 'unsaved', words: text.t('bar.unsaved') };
  if (!isFile) return { kind: 'unsaved', icon: 'unsaved', words: text.t('bar.neverSaved') };
  const words = savedAt
    ? text.t('bar.savedAt', { time: formatTime(savedAt, text.language) })
    : text.t('bar.saved');
  return { kind: 'saved', icon: 'check', words };
}

import { currentActionState } from '../actions/action-state.ts';
import { actionOf } from '../actions/actions.ts';
import { applies, shortcutText } from '../actions/shortcut.ts';
import { host } from '../host/current-host.ts';
import { useText } from '../text/use-text.ts';
import type { TextKey } from '../../resources/text/text-key.ts';
import { Dialog, SubmitButton } from './dialog.tsx';
import { closeDialog } from './dialog-store.ts';
import { SHEET_KEYS } from './sheet-keys.ts';

const FILE = ['file.new', 'file.open', 'file.save', 'file.saveAs', 'edit.undo', 'edit.redo'];
const MOVE = [
  'view.sheet',
  'view.compare',
  'scenario.next',
  'scenario.previous',
  'row.moveUp',
  'row.moveDown',
  'view.nextPart',
  'view.previousPart',
  'help.keyboard',
];

/** The keys, short: what has a key at all, and how the sheet is used without a mouse. */
export function KeyboardDialog() {
  const text = useText();
  return (
    <Dialog
      title={text.t('keyboard.title')}
      width={620}
      onSubmit={() => closeDialog()}
      buttons={<SubmitButton>{text.t('dialog.close')}</SubmitButton>}
    >
      <dl className="key-list">
        <h3 className="overline">{text.t('keyboard.plan')}</h3>
        {FILE.map((id) => (
          <ActionKeys key={id} id={id} />
        ))}
        <h3 className="overline">{text.t('keyboard.move')}</h3>
        {MOVE.map((id) => (
          <ActionKeys key={id} id={id} />
        ))}
        <Keys words={text.t('keyboard.menus')} keys={['F10']} />
        <h3 className="overline">{text.t('keyboard.sheet')}</h3>
        {SHEET_KEYS.map(({ words, keys }) => (
          <Keys key={words} words={text.t(words)} keys={keys} />
        ))}
      </dl>
    </Dialog>
  );
}

function ActionKeys({ id }: { readonly id: string }) {
  const text = useText();
  const { label, shortcuts = [] } = actionOf(id);
  const works = shortcuts.filter((shortcut) => applies(shortcut, host()));
  if (works.length === 0) return null;
  const plain: TextKey | undefined = typeof label === 'string' ? label : PLAIN[id];
  const words = plain
    ? text.t(plain)
    : text.text(typeof label === 'function' ? label(currentActionState()) : { code: label, values: {} });
  return <Keys words={words} keys={works.slice(0, 2).map((each) => shortcutText(each, host().isMac))} />;
}

/** What is undone changes; the key's name does not. */
const PLAIN: Readonly<Record<string, TextKey>> = { 'edit.undo': 'action.undo', 'edit.redo': 'action.redo' };

function Keys({ words, keys }: { readonly words: string; readonly keys: readonly string[] }) {
  return (
    <div>
      <dt>{words}</dt>
      <dd>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dd>
    </div>
  );
}

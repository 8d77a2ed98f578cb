import type { ReactNode } from 'react';
import type { TextKey } from '../../resources/text/text-key.ts';
import { currentActionState } from '../actions/action-state.ts';
import { actionOf } from '../actions/actions.ts';
import { labelText } from '../actions/label-text.ts';
import { applies, shortcutText } from '../actions/shortcut.ts';
import { host } from '../host/current-host.ts';
import { useText } from '../text/use-text.ts';
import { Dialog, SubmitButton } from './dialog.tsx';
import { closeDialog } from './dialog-store.ts';
import { SHEET_KEYS } from './sheet-keys.ts';

const FILE = ['file.new', 'file.open', 'file.save', 'file.saveAs', 'edit.undo', 'edit.redo'];
const MOVE = [
  'view.sheet',
  'view.members',
  'view.compare',
  'view.decisions',
  'scenario.next',
  'scenario.previous',
  'cell.remark',
  'row.moveUp',
  'row.moveDown',
  'view.nextPart',
  'view.previousPart',
  'help.keyboard',
];

/** What is undone changes; what the key is called does not. */
const PLAIN: Readonly<Record<string, TextKey>> = { 'edit.undo': 'action.undo', 'edit.redo': 'action.redo' };

/** The keys, short: what has a key at all, and how the sheet is used without a mouse. */
export function KeyboardDialog() {
  const text = useText();
  return (
    <Dialog
      title={text.t('keyboard.title')}
      width={660}
      onSubmit={() => closeDialog()}
      buttons={<SubmitButton>{text.t('dialog.close')}</SubmitButton>}
    >
      <KeyGroup title="keyboard.plan">
        {FILE.map((id) => (
          <ActionKeys key={id} id={id} />
        ))}
      </KeyGroup>
      <KeyGroup title="keyboard.move">
        {MOVE.map((id) => (
          <ActionKeys key={id} id={id} />
        ))}
        <Keys words={text.t('keyboard.menus')} keys={['F10']} />
      </KeyGroup>
      <KeyGroup title="keyboard.sheet">
        {SHEET_KEYS.map(({ words, keys }) => (
          <Keys key={words} words={text.t(words)} keys={keys} />
        ))}
      </KeyGroup>
    </Dialog>
  );
}

function KeyGroup({ title, children }: { readonly title: TextKey; readonly children: ReactNode }) {
  const text = useText();
  return (
    <section className="key-group">
      <h3 className="overline">{text.t(title)}</h3>
      <dl>{children}</dl>
    </section>
  );
}

function ActionKeys({ id }: { readonly id: string }) {
  const text = useText();
  const action = actionOf(id);
  const works = action.shortcuts?.filter((shortcut) => applies(shortcut, host())) ?? [];
  const plain = PLAIN[id];
  const words = plain ? text.t(plain) : labelText(action, currentActionState(), text);
  if (works.length === 0) return null;
  return <Keys words={words} keys={works.slice(0, 2).map((each) => shortcutText(each, host().isMac))} />;
}

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

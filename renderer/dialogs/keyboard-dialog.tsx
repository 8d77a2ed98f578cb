import { useState, type ReactNode } from 'react';
import type { TextKey } from '../../resources/text/text-key.ts';
import { currentActionState } from '../actions/action-state.ts';
import type { Action } from '../actions/action.ts';
import { labelText } from '../actions/label-text.ts';
import { applies, shortcutText, type Shortcut } from '../actions/shortcut.ts';
import { SearchField } from '../fields/search-field.tsx';
import { host } from '../host/current-host.ts';
import { foldedText } from '../text/folded-text.ts';
import { useText, type Translator } from '../text/use-text.ts';
import { actionKeyGroups } from './action-keys.ts';
import { Dialog, SubmitButton } from './dialog.tsx';
import { closeDialog } from './dialog-store.ts';
import { FRAME_KEYS, SHEET_KEYS, UNLIKE_EXCEL, type ListedKeys } from './sheet-keys.ts';

/** What is undone changes; what the key is called does not. */
const PLAIN: Readonly<Record<string, TextKey>> = { 'edit.undo': 'action.undo', 'edit.redo': 'action.redo' };

interface Row {
  readonly words: string;
  readonly keys: readonly Shortcut[];
}

interface Group {
  readonly title: TextKey;
  readonly rows: readonly Row[];
}

/** Every key there is, and the few that are not as in Excel. */
export function KeyboardDialog() {
  const text = useText();
  const [search, setSearch] = useState('');
  const groups = shownGroups(text, search);
  return (
    <Dialog
      title={text.t('keyboard.title')}
      width={820}
      onSubmit={() => closeDialog()}
      buttons={<SubmitButton>{text.t('dialog.close')}</SubmitButton>}
    >
      <SearchField label={text.t('keyboard.search')} words={search} onSearch={setSearch} />
      <div className="key-groups" role="region" aria-label={text.t('keyboard.list')} tabIndex={0}>
        {groups.length === 0 && <p>{text.t('keyboard.none')}</p>}
        {groups.map(({ title, rows }) => (
          <KeyGroup key={title} title={title}>
            {rows.map(({ words, keys }) => (
              <Keys key={words} words={words} keys={keys} />
            ))}
          </KeyGroup>
        ))}
      </div>
    </Dialog>
  );
}

/** The groups with what of them is searched for: by what a key does, by the key, or by the group. */
function shownGroups(text: Translator, search: string): readonly Group[] {
  const wanted = foldedText(search).split(' ');
  return allGroups(text)
    .map(({ title, rows }) => ({
      title,
      rows: rows.filter(({ words, keys }) => {
        const said = foldedText([text.t(title), words, ...keys.map(keyText)].join(' '));
        return wanted.every((word) => said.includes(word));
      }),
    }))
    .filter(({ rows }) => rows.length > 0);
}

function allGroups(text: Translator): readonly Group[] {
  const listed = ({ words, keys }: ListedKeys): Row => ({
    words: text.t(words),
    keys: keys.filter((key) => applies(key, host())),
  });
  const written = (title: TextKey, rows: readonly ListedKeys[]): Group => ({
    title,
    rows: rows.map(listed).filter(({ keys }) => keys.length > 0),
  });
  const actions = actionKeyGroups(host()).map(({ title, rows }) => ({
    title,
    rows: rows.map(({ action, keys }) => ({ words: actionText(action, text), keys })),
  }));
  return [
    ...SHEET_KEYS.map(({ title, rows }) => written(title, rows)),
    ...actions,
    written('keyboard.frame', FRAME_KEYS),
    written('keyboard.unlike', UNLIKE_EXCEL),
  ];
}

function actionText(action: Action, text: Translator): string {
  const plain = PLAIN[action.id];
  const words = plain ? text.t(plain) : labelText(action, currentActionState(), text);
  return words.replace(/…$/, '');
}

function keyText(key: Shortcut): string {
  return shortcutText(key, host().isMac);
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

function Keys({ words, keys }: Row) {
  return (
    <div>
      <dt>{words}</dt>
      <dd>
        {keys.map((key) => (
          <kbd key={keyText(key)}>{keyText(key)}</kbd>
        ))}
      </dd>
    </div>
  );
}

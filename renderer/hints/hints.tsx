import { Icon } from '../icons/icon.tsx';
import { focusPartNamed } from '../frame/window-parts.ts';
import { showHints, useDocument } from '../store/document-store.ts';
import { changeSettings, useSettings } from '../store/settings-store.ts';
import { useText } from '../text/use-text.ts';
import './hints.css';
import { hintsInSight } from './hints-in-sight.ts';

const HINTS = ['change', 'members', 'why'] as const;

/** Three things to try, over an example or a template that has just been opened. Dismissed once, they stay away. */
export function Hints() {
  const text = useText();
  const document = useDocument((state) => state.hints);
  const settings = useSettings((state) => state.hints);
  if (!hintsInSight({ hints: document }, { hints: settings })) return null;
  return (
    <aside className="hints" aria-label={text.t('hints.label')}>
      <ol>
        {HINTS.map((hint, place) => (
          <li key={hint}>
            <span className="hints-number" aria-hidden="true">
              {place + 1}
            </span>
            <p>
              <b>{text.t(`hints.${hint}.title`)}</b> {text.t(`hints.${hint}.words`)}
            </p>
          </li>
        ))}
      </ol>
      <button type="button" className="link-button" onClick={dismissHints}>
        <Icon name="close" size={14} />
        {text.t('hints.dismiss')}
      </button>
    </aside>
  );
}

/** For good, and the keyboard is back in the sheet. */
function dismissHints(): void {
  changeSettings({ hints: false });
  showHints('none');
  focusPartNamed('sheet');
}

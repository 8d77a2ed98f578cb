import { useEffect } from 'react';
import { useStore } from 'zustand';
import { messageKey } from '../../core/index.ts';
import { Icon, type IconName } from '../icons/icon.tsx';
import { useText } from '../text/use-text.ts';
import { dismissNotice, notices, type Notice } from './notify.ts';
import './notices.css';

const ICONS: Readonly<Record<Notice['kind'], IconName>> = { error: 'octagon', ok: 'check', info: 'info' };

/**
 * Long enough to read two lines and reach the button; errors and lists stay until they are closed, or until what was
 * refused is past.
 */
const SHOWN_FOR_MS = 10_000;

/** A card with more would hide what it is about. */
const MOST_DETAILS = 5;

/** What has been said lately, in a corner of the window. */
export function Notices() {
  const shown = useStore(notices, (state) => state.shown);
  return (
    <div className="notices">
      {/* Regions that were there before are the ones that screen readers announce. */}
      <div role="alert">
        {shown.filter(isError).map((each) => (
          <NoticeCard key={each.number} notice={each} />
        ))}
      </div>
      <div role="status">
        {shown
          .filter((each) => !isError(each))
          .map((each) => (
            <NoticeCard key={each.number} notice={each} />
          ))}
      </div>
    </div>
  );
}

function isError({ kind }: Notice): boolean {
  return kind === 'error';
}

function NoticeCard({ notice }: { readonly notice: Notice }) {
  const { number, kind, message, details = [], action } = notice;
  const text = useText();
  const rest = Math.max(0, details.length - MOST_DETAILS);
  const stays = kind === 'error' || details.length > 0;
  useEffect(() => {
    if (stays) return;
    const timer = setTimeout(() => dismissNotice(number), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [number, stays]);
  const perform = () => {
    dismissNotice(number);
    action?.perform();
  };
  return (
    <div className={`notice notice-${kind}`}>
      <Icon name={ICONS[kind]} />
      <div className="notice-words">
        <p>{text.text(message)}</p>
        {details.length > 0 && (
          <ul>
            {details.slice(0, MOST_DETAILS).map((detail) => (
              <li key={messageKey(detail)}>{text.text(detail)}</li>
            ))}
            {rest > 0 && <li>{text.t('notice.more', { count: rest })}</li>}
          </ul>
        )}
      </div>
      {action && (
        <button type="button" className="link-button" onClick={perform}>
          {text.text(action.label)}
        </button>
      )}
      <button type="button" className="link-button" onClick={() => dismissNotice(number)}>
        {text.t('notice.close')}
      </button>
    </div>
  );
}

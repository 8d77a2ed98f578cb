import type { ReactNode } from 'react';
import { Icon } from '../icons/icon.tsx';
import { OverMark } from '../icons/over-mark.tsx';

/** The last line of the window: problems to the left, facts to the right. */
export function StatusBar({ left, right }: { readonly left: ReactNode; readonly right: ReactNode }) {
  return (
    <footer className="status-bar" data-part="status">
      {left}
      <span className="status-gap" />
      {right}
    </footer>
  );
}

interface StatusMarkProps {
  readonly kind: 'ok' | 'over' | 'error' | 'warning';
  readonly children: ReactNode;
  /** Where a click leads to what is meant. */
  readonly onGo?: (() => void) | undefined;
}

/** A count with its sign: check, triangle or octagon, never colour alone. */
export function StatusMark({ kind, children, onGo }: StatusMarkProps) {
  const content = (
    <>
      <Sign kind={kind} />
      {children}
    </>
  );
  if (!onGo) return <span className={`status-mark status-${kind}`}>{content}</span>;
  return (
    <button type="button" className={`status-mark status-${kind}`} onClick={onGo}>
      {content}
    </button>
  );
}

function Sign({ kind }: { readonly kind: StatusMarkProps['kind'] }) {
  if (kind === 'over') return <OverMark size={11} />;
  if (kind === 'ok') return <Icon name="check" size={12} />;
  return <Icon name={kind === 'error' ? 'octagon' : 'info'} size={12} />;
}

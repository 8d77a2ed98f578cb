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

export type StatusKind = 'ok' | 'over' | 'error' | 'warning';

interface StatusMarkProps {
  readonly kind: StatusKind;
  readonly children: ReactNode;
  /** Where a click leads to what is meant. */
  readonly onGo?: () => void;
}

/** A count with its sign: check, triangle or octagon, never colour alone. */
export function StatusMark({ kind, children, onGo }: StatusMarkProps) {
  const content = (
    <>
      <StatusSign kind={kind} />
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

export function StatusSign({ kind }: { readonly kind: StatusKind }) {
  if (kind === 'over') return <OverMark size={11} />;
  if (kind === 'ok') return <Icon name="check" size={12} />;
  return <Icon name={kind === 'error' ? 'octagon' : 'info'} size={12} />;
}

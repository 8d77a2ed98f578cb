import type { ReactNode } from 'react';
import './empty-state.css';

interface EmptyStateProps {
  readonly title: string;
  readonly words: string;
  /** The buttons that do what the words say, the usual one first. */
  readonly children: ReactNode;
}

/** Where a view has nothing to show yet: what it will show, and the way there. */
export function EmptyState({ title, words, children }: EmptyStateProps) {
  return (
    <section className="empty-state">
      <h1>{title}</h1>
      <p>{words}</p>
      <div>{children}</div>
    </section>
  );
}

import { useId, type ReactNode } from 'react';

interface StartCardProps {
  readonly title: string;
  readonly words: string;
  readonly picture: ReactNode;
  readonly onChoose: () => void;
}

/** A way to begin: a small picture of what comes, its name, and a sentence. */
export function StartCard({ title, words, picture, onChoose }: StartCardProps) {
  const id = useId();
  return (
    <button
      type="button"
      className="start-card"
      aria-labelledby={`${id}-title`}
      aria-describedby={id}
      onClick={onChoose}
    >
      {picture}
      <span className="start-card-text">
        <b id={`${id}-title`}>{title}</b>
        <span id={id}>{words}</span>
      </span>
    </button>
  );
}

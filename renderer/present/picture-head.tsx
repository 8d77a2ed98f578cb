import type { ReactNode } from 'react';
import type { Message } from '../../core/index.ts';
import { useText } from '../text/use-text.ts';

interface PictureHeadProps {
  readonly titleId: string;
  readonly badge?: ReactNode;
  readonly title: string;
  /** Lines under it; those that there are. */
  readonly lines: readonly (Message | null)[];
}

/** What a picture says, in sentences. */
export function PictureHead({ titleId, badge, title, lines }: PictureHeadProps) {
  const text = useText();
  const said = lines.filter((line) => line !== null);
  return (
    <header className="picture-head">
      {badge}
      <div>
        <h1 id={titleId}>{title}</h1>
        {said.length > 0 && <p>{said.map((line) => text.text(line)).join(' ')}</p>}
      </div>
    </header>
  );
}

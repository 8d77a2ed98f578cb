import type { RefObject } from 'react';
import { createPortal } from 'react-dom';
import type { Message } from '../../../core/index.ts';
import { Icon } from '../../icons/icon.tsx';
import { useText } from '../../text/use-text.ts';
import { usePlaceBeside } from './use-place-beside.ts';

export interface RefusalPopoverProps {
  readonly id: string;
  readonly refusal: Message;
  readonly anchor: RefObject<HTMLElement | null>;
}

const WIDTH = 320;

/** Under the cell whose text is refused: what is wrong, and what to write instead. */
export function RefusalPopover({ id, refusal, anchor }: RefusalPopoverProps) {
  const text = useText();
  const place = usePlaceBeside(anchor, 'under', WIDTH);
  const [first = '', ...rest] = sentences(text.text(refusal), text.language);
  return createPortal(
    <div className="refusal-popover" id={id} role="alert" style={place}>
      <Icon name="octagon" />
      <p>
        <b>{first}</b> {rest.join('')}
      </p>
    </div>,
    document.body,
  );
}

function sentences(paragraph: string, language: string): readonly string[] {
  return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(paragraph)].map(
    ({ segment }) => segment,
  );
}

import { useLayoutEffect, useState, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import type { Message } from '../../../core/index.ts';
import { Icon } from '../../icons/icon.tsx';
import { useText } from '../../text/use-text.ts';

export interface RefusalPopoverProps {
  readonly id: string;
  readonly refusal: Message;
  readonly anchor: RefObject<HTMLElement | null>;
}

const WIDTH = 320;
const GAP = 6;
const EDGE = 8;

/** Under the cell whose text is refused: what is wrong, and what to write instead. */
export function RefusalPopover({ id, refusal, anchor }: RefusalPopoverProps) {
  const text = useText();
  const place = usePlaceUnder(anchor);
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

/** Fixed coordinates under the anchor's cell, followed while anything scrolls; above it where there is no room. */
function usePlaceUnder(anchor: RefObject<HTMLElement | null>) {
  const [place, setPlace] = useState<{ left: number; top?: number; bottom?: number }>({ left: 0, top: 0 });
  useLayoutEffect(() => {
    const follow = () => {
      const cell = anchor.current?.closest('.ag-cell, .member-cell')?.getBoundingClientRect();
      if (!cell) return;
      const left = Math.max(EDGE, Math.min(cell.right - WIDTH, window.innerWidth - WIDTH - EDGE));
      const below = window.innerHeight - cell.bottom > 110;
      setPlace(
        below ? { left, top: cell.bottom + GAP } : { left, bottom: window.innerHeight - cell.top + GAP },
      );
    };
    follow();
    window.addEventListener('scroll', follow, true);
    window.addEventListener('resize', follow);
    return () => {
      window.removeEventListener('scroll', follow, true);
      window.removeEventListener('resize', follow);
    };
  }, [anchor]);
  return place;
}

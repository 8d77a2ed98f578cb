import { useEffect, useState, type PointerEvent } from 'react';
import { createPortal } from 'react-dom';
import { settingsStore } from '../../store/settings-store.ts';
import { allowedWidth, chooseWidth, fitWidth, widthOfKind } from '../choose-width.ts';
import type { ColumnKind } from '../layout/column-kinds.ts';
import { onEscape } from './on-escape.ts';

interface Drag {
  /** Where the pointer and the border stood when it began, in the window. */
  readonly pointer: number;
  readonly border: number;
  readonly width: number;
  readonly frame: DOMRect;
  /** As wide as it would be let go now. */
  readonly wanted: number;
}

/**
 * The right border of a heading: dragged it makes the column wider, pressed twice as wide as what stands in it. A line
 * shows where it will be; Esc leaves it where it was. By keyboard the same is done by commands.
 */
export function ResizeHandle({ kind }: { readonly kind: ColumnKind }) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const isDragging = drag !== null;
  useEffect(() => (isDragging ? onEscape(() => setDrag(null)) : undefined), [isDragging]);
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag(dragFrom(event, kind));
  };
  const onPointerMove = ({ clientX }: PointerEvent) => {
    if (drag)
      setDrag({ ...drag, wanted: allowedWidth(kind, drag.width + (clientX - drag.pointer) / scale()) });
  };
  const onPointerUp = () => {
    if (drag && drag.wanted !== drag.width) chooseWidth(kind, drag.wanted);
    setDrag(null);
  };
  return (
    <span
      className="head-resize"
      aria-hidden="true"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => setDrag(null)}
      onDoubleClick={(event) => {
        event.stopPropagation();
        fitWidth(kind);
      }}
    >
      {drag && createPortal(<Guide drag={drag} />, document.body)}
    </span>
  );
}

function Guide({ drag: { border, width, wanted, frame } }: { readonly drag: Drag }) {
  const left = border + (wanted - width) * scale();
  return <div className="column-guide" style={{ left, top: frame.top, height: frame.height }} />;
}

function dragFrom({ currentTarget, clientX }: PointerEvent<HTMLElement>, kind: ColumnKind): Drag {
  const width = widthOfKind(kind);
  const border = currentTarget.getBoundingClientRect().right;
  return { pointer: clientX, border, width, frame: frameOf(currentTarget), wanted: width };
}

/** The part of the sheet that is in sight, as high as the line is. */
function frameOf(head: Element): DOMRect {
  const view = (head.closest('.sheet-view') ?? document.body).getBoundingClientRect();
  const top = Math.max(view.top, head.closest('.sheet-sections')?.getBoundingClientRect().top ?? 0);
  return new DOMRect(view.left, top, view.width, view.bottom - top);
}

/** Pixels of the window in one of the sheet's. */
function scale(): number {
  return settingsStore.getState().zoom / 100;
}

import { useEffect, useState, type PointerEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { moveRow } from '../../actions/row-actions.ts';
import { rowPlace } from '../../actions/row-place.ts';
import { documentStore, edit } from '../../store/document-store.ts';
import { rowDrop, type DrawnRow, type RowDrop } from '../layout/row-drop.ts';
import { onEscape } from './on-escape.ts';

/** A press that moves less than this is a press. */
const LEAST_MOVE = 4;

interface Drag {
  readonly pressedAt: number;
  readonly isMoving: boolean;
  readonly drop: RowDrop | null;
}

/**
 * A cost line, a row of funding or a member is taken by its number and let go between two of its like: one step to undo.
 * A line shows where it will stand; Esc leaves it where it was. By keyboard it is Alt and the arrows.
 */
export function useRowDrag(id: string): RowDragging {
  const [drag, setDrag] = useState<Drag | null>(null);
  const isMovable = /^(?:line|funding|member):/.test(id);
  const isMoving = drag?.isMoving ?? false;
  useEffect(() => (isMoving ? onEscape(() => setDrag(null)) : undefined), [isMoving]);
  return {
    isMovable,
    isMoving,
    line: drag?.drop ? createPortal(<DropLine edge={drag.drop.edge} />, document.body) : null,
    handlers: {
      onPointerDown: ({ currentTarget, pointerId, button, clientY }) => {
        if (!isMovable || button !== 0) return;
        currentTarget.setPointerCapture(pointerId);
        setDrag({ pressedAt: clientY, isMoving: false, drop: null });
      },
      onPointerMove: ({ clientY }) => {
        if (!drag || (!drag.isMoving && Math.abs(clientY - drag.pressedAt) < LEAST_MOVE)) return;
        setDrag({ ...drag, isMoving: true, drop: rowDrop(drawnRows(id), id, clientY) });
      },
      onPointerUp: () => {
        if (drag?.drop) putDown(id, drag.drop);
        setDrag(null);
      },
      onPointerCancel: () => setDrag(null),
    },
  };
}

type OnPointer = (event: PointerEvent<HTMLElement>) => void;

interface RowDragging {
  readonly isMovable: boolean;
  readonly isMoving: boolean;
  readonly line: ReactNode;
  readonly handlers: Readonly<
    Record<'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel', OnPointer>
  >;
}

/** The rows of the same kind as they stand in the window, from the top down; of very many, those that are drawn. */
function drawnRows(id: string): readonly DrawnRow[] {
  const kind = id.slice(0, id.indexOf(':') + 1);
  return [...document.querySelectorAll(`.sheet-sections [row-id^="${CSS.escape(kind)}"] .row-number`)]
    .map((number) => {
      const { top, bottom } = number.getBoundingClientRect();
      return { id: number.closest('[row-id]')?.getAttribute('row-id') ?? '', top, bottom };
    })
    .sort((a, b) => a.top - b.top);
}

function putDown(id: string, { to }: RowDrop): void {
  const { plan } = documentStore.getState();
  const place = plan && rowPlace(plan, id);
  const first = plan && rowPlace(plan, drawnRows(id)[0]?.id ?? null);
  if (place && first) edit(moveRow(place, first.position + to));
}

function DropLine({ edge }: { readonly edge: number }) {
  const { left, right } =
    document.querySelector('.sheet-sections')?.getBoundingClientRect() ?? new DOMRect(0, 0, 0, 0);
  return <div className="row-drop-line" style={{ top: edge, left, width: right - left }} />;
}

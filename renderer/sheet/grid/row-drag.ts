import { moveRow } from '../../actions/row-actions.ts';
import { rowPlace } from '../../actions/row-place.ts';
import { documentStore, edit } from '../../store/document-store.ts';
import { rowDrop, type DrawnRow, type RowDrop } from '../layout/row-drop.ts';
import { onEscape } from './on-escape.ts';

/** A press that moves less than this is a press. */
const LEAST_MOVE = 4;

export function isMovable(id: string): boolean {
  return /^(?:line|funding|member):/.test(id);
}

/**
 * A cost line, a row of funding or a member is taken by its number and let go between two of its like: one step to undo.
 * A line shows where it will stand; Esc leaves it where it was. By keyboard it is Alt and the arrows.
 */
export function dragRow(number: HTMLElement, id: string, { button, pointerId, clientY }: PointerEvent): void {
  if (button !== 0) return;
  number.setPointerCapture(pointerId);
  const ended = new AbortController();
  const line = document.createElement('div');
  line.className = 'row-drop-line';
  let drop: RowDrop | null = null;
  let isMoving = false;
  const end = () => {
    ended.abort();
    line.remove();
    delete number.dataset.moving;
  };
  const begin = () => {
    isMoving = true;
    number.dataset.moving = 'true';
    ended.signal.addEventListener('abort', onEscape(end));
  };
  const hear = (event: 'pointermove' | 'pointerup' | 'pointercancel', act: (at: PointerEvent) => void) =>
    number.addEventListener(event, act, { signal: ended.signal });
  hear('pointermove', (at) => {
    if (!isMoving && Math.abs(at.clientY - clientY) < LEAST_MOVE) return;
    if (!isMoving) begin();
    drop = rowDrop(drawnRows(id), id, at.clientY);
    showLine(line, drop);
  });
  hear('pointerup', () => {
    end();
    if (drop) putDown(id, drop);
  });
  hear('pointercancel', end);
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

function showLine(line: HTMLElement, drop: RowDrop | null): void {
  if (!drop) {
    line.remove();
    return;
  }
  const { left, right } =
    document.querySelector('.sheet-sections')?.getBoundingClientRect() ?? new DOMRect(0, 0, 0, 0);
  Object.assign(line.style, { top: `${drop.edge}px`, left: `${left}px`, width: `${right - left}px` });
  document.body.append(line);
}

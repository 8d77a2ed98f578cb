import type { Plan } from '../../../core/index.ts';
import { moveRow } from '../../actions/row-actions.ts';
import { rowPlace } from '../../actions/row-place.ts';
import { documentStore, edit } from '../../store/document-store.ts';
import { rowDrop, type DrawnRow, type RowDrop } from '../layout/row-drop.ts';
import { edgeScroll } from './edge-scroll.ts';
import { onEscape } from './on-escape.ts';

/** A press that moves less than this is a press. */
const LEAST_MOVE = 4;

export function isMovable(id: string): boolean {
  return /^(?:line|funding|member):/.test(id);
}

/**
 * A cost line, a row of funding or a member is taken by its number and let go between two of its like: one step to undo.
 * A line shows where it will stand, and held at an edge the sheet goes on; Esc leaves the row where it was. By keyboard it
 * is Alt and the arrows.
 */
export function dragRow(number: HTMLElement, id: string, { button, pointerId, clientY }: PointerEvent): void {
  // The number itself goes when it is scrolled out of sight.
  const sheet = number.closest('.sheet-sections');
  if (button !== 0 || !sheet) return;
  const ended = new AbortController();
  const line = document.createElement('div');
  line.className = 'row-drop-line';
  let y = clientY;
  let drop: RowDrop | null = null;
  let isMoving = false;
  const follow = () => {
    drop = dropAt(id, y);
    showLine(line, sheet, drop);
  };
  const scroll = edgeScroll(number, follow);
  const end = () => {
    ended.abort();
    scroll.stop();
    line.remove();
    delete number.dataset.moving;
  };
  const begin = () => {
    isMoving = true;
    sheet.setPointerCapture(pointerId);
    number.dataset.moving = 'true';
    ended.signal.addEventListener('abort', onEscape(end));
    ended.signal.addEventListener('abort', onceLeft(end));
    window.addEventListener('scroll', follow, { signal: ended.signal, capture: true, passive: true });
  };
  const hear = (event: 'pointermove' | 'pointerup' | 'pointercancel', act: (at: PointerEvent) => void) =>
    window.addEventListener(event, (at) => at.pointerId === pointerId && act(at), { signal: ended.signal });
  hear('pointermove', (at) => {
    if (!isMoving && Math.abs(at.clientY - clientY) < LEAST_MOVE) return;
    if (!isMoving) begin();
    y = at.clientY;
    follow();
    scroll.to(y);
  });
  hear('pointerup', () => {
    if (isMoving) follow();
    end();
    if (drop) putDown(id, drop);
  });
  hear('pointercancel', end);
}

/** When something else changes the plan or what is shown of it, there is nothing to let go of. Answers how to stop listening. */
function onceLeft(then: () => void): () => void {
  return documentStore.subscribe((state, before) => {
    if (state.plan !== before.plan || state.view !== before.view || state.scenario !== before.scenario)
      then();
  });
}

function dropAt(id: string, y: number): RowDrop | null {
  const { plan } = documentStore.getState();
  const place = plan && rowPlace(plan, id);
  return place && rowDrop(drawnRows(plan, id), place.position, y);
}

/** The rows of the same kind as they stand in the window, from the top down; of very many, those that are drawn. */
function drawnRows(plan: Plan, id: string): readonly DrawnRow[] {
  const kind = id.slice(0, id.indexOf(':') + 1);
  return [...document.querySelectorAll(`.sheet-sections [row-id^="${CSS.escape(kind)}"] .row-number`)]
    .flatMap((number) => {
      const place = rowPlace(plan, number.closest('[row-id]')?.getAttribute('row-id') ?? null);
      const { top, bottom } = number.getBoundingClientRect();
      return place ? [{ position: place.position, top, bottom }] : [];
    })
    .sort((a, b) => a.top - b.top);
}

function putDown(id: string, { to }: RowDrop): void {
  const { plan } = documentStore.getState();
  const place = plan && rowPlace(plan, id);
  if (place) edit(moveRow(place, to));
}

function showLine(line: HTMLElement, sheet: Element, drop: RowDrop | null): void {
  if (!drop) {
    line.remove();
    return;
  }
  const { left, right } = sheet.getBoundingClientRect();
  Object.assign(line.style, { top: `${drop.edge}px`, left: `${left}px`, width: `${right - left}px` });
  document.body.append(line);
}

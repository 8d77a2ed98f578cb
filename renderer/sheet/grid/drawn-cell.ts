import type { ICellRendererComp, ICellRendererParams } from 'ag-grid-community';
import type { CellAddress } from '../../store/document-store.ts';
import { isBehind } from '../../store/shown-document.ts';
import { sameContent, type CellContent } from '../cells/cell-content.ts';
import { cellLook, columnIn, type CellLook, type LookParts } from '../cells/cell-look.ts';
import { contentNodes } from '../cells/content-nodes.ts';
import { placeEditor, removeEditor } from '../editing/editor-place.ts';
import type { GridRow } from '../layout/grid-rows.ts';
import { cellParts, sameParts, type CellPlace } from './cell-parts.ts';
import { marksOf, type CellMarks } from './cell-marks.ts';
import { overlays } from './cell-overlays.ts';
import type { Drawn } from './drawing.ts';

type Params = ICellRendererParams<GridRow> & CellPlace;

const NOTHING: CellContent = { kind: 'nothing' };
/** What `overlays` draws by. */
const OVERLAID = ['range', 'frame', 'active', 'copied'] as const;
const UNMARKED: CellMarks = {
  active: false,
  editing: false,
  found: false,
  range: '',
  frame: null,
  copied: null,
};

/**
 * One cell of the sheet as the grid holds it. Draws what core says; which cell is active and what is being typed are
 * read, never held. What it shows is made ready apart from showing it, so that many cells change in one moment.
 */
export class DrawnCell implements ICellRendererComp<GridRow>, Drawn {
  address: CellAddress = { row: '', column: '' };
  readonly #element = document.createElement('div');
  #cell: HTMLElement | null = null;
  #params: CellPlace | null = null;
  #parts: LookParts | null = null;
  #ready: CellLook | null = null;
  #look: CellLook | null = null;
  #content: CellContent = NOTHING;
  #nodes: readonly (Element | Text)[] = [];
  #marks: CellMarks | null = null;
  #over: readonly HTMLElement[] = [];
  #slot: HTMLElement | null = null;

  init(params: Params): void {
    const { data, eGridCell } = params;
    this.#params = params;
    this.#cell = eGridCell;
    if (!data) return;
    this.address = { row: data.id, column: columnIn(data, params.gridColumn) };
    this.#element.className = 'sheet-cell';
    if (params.drawing.add(this)) return;
    this.draw();
    this.mark();
  }

  getGui(): HTMLElement {
    return this.#element;
  }

  refresh(): boolean {
    this.draw();
    return true;
  }

  destroy(): void {
    this.#edit(false);
    this.#params?.drawing.remove(this);
  }

  draw(): void {
    this.prepare();
    this.show();
    if (!this.#slot && this.#look) this.#fill(this.#look.content);
  }

  get isTyped(): boolean {
    return this.#look?.readOnly === false;
  }

  prepare(): boolean {
    const parts = this.#params && cellParts(this.#params, this.address.row);
    if (!parts) return false;
    // What was made ready of an earlier page, and has not been shown, is still to be.
    if (this.#parts && sameParts(parts, this.#parts, this.address.column)) return this.#ready !== null;
    this.#parts = parts;
    this.#ready = cellLook(parts);
    return true;
  }

  show(): void {
    const next = this.#ready;
    if (!next) return;
    this.#ready = null;
    setAttributes(this.#element, this.#look?.attributes ?? {}, next.attributes);
    if (next.label !== null) setIfOther(this.#cell, 'aria-label', next.label);
    if (next.readOnly !== null) setIfOther(this.#cell, 'aria-readonly', String(next.readOnly));
    this.#look = next;
    this.#fill(this.#slot ? NOTHING : next.content);
  }

  /** Draws where the user is: the active cell, the range, what is found, typed and framed. */
  mark(): void {
    if (!this.#look) this.draw();
    const before = this.#marks ?? UNMARKED;
    const marks = marksOf(this.address);
    if (marks.active !== before.active) toggle(this.#element, 'data-active', marks.active);
    if (marks.found !== before.found) toggle(this.#element, 'data-found', marks.found);
    if (marks.editing !== before.editing) toggle(this.#element, 'data-editing', marks.editing);
    const isSelected = marks.active || marks.range.startsWith('i');
    if (this.#look?.readOnly !== null) setIfOther(this.#cell, 'aria-selected', String(isSelected));
    this.#edit(marks.editing);
    if (OVERLAID.some((name) => marks[name] !== before[name])) {
      this.#over.forEach((element) => element.remove());
      this.#over = overlays(marks);
      this.#element.append(...this.#over);
    }
    this.#marks = marks;
  }

  #edit(isOpen: boolean): void {
    if (isOpen === (this.#slot !== null)) return;
    if (!this.#slot) {
      this.#fill(NOTHING);
      const align = this.#parts?.gridColumn.align ?? 'left';
      this.#slot = placeEditor(this.#element, { label: this.#look?.label ?? '', align });
      return;
    }
    const slot = this.#slot;
    this.#slot = null;
    this.#fill(typedIn(slot) ?? this.#look?.content ?? NOTHING);
    removeEditor(slot);
  }

  #fill(content: CellContent): void {
    if (sameContent(content, this.#content)) return;
    const [only] = this.#nodes;
    if (isPlain(content) && isPlain(this.#content) && only?.firstChild instanceof Text) {
      only.firstChild.data = content.main;
    } else {
      this.#nodes.forEach((node) => node.remove());
      this.#nodes = contentNodes(content);
      this.#element.prepend(...this.#nodes);
    }
    this.#content = content;
  }
}

/** What was typed, as it was, for as long as what is shown is behind it. */
function typedIn(slot: Element): CellContent | null {
  const field = isBehind() ? slot.querySelector('input') : null;
  return field && { kind: 'figure', main: field.value, over: false };
}

/** A figure alone: the most common content, of which only the words change. */
function isPlain(content: CellContent): content is Extract<CellContent, { kind: 'figure' }> {
  return content.kind === 'figure' && !content.over;
}

function setAttributes(
  element: Element,
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): void {
  for (const name of Object.keys(before)) if (!(name in after)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(after))
    if (before[name] !== value) element.setAttribute(name, value);
}

function toggle(element: Element, name: string, isOn: boolean): void {
  if (isOn) element.setAttribute(name, 'true');
  else element.removeAttribute(name);
}

function setIfOther(element: Element | null, name: string, value: string): void {
  if (element && element.getAttribute(name) !== value) element.setAttribute(name, value);
}

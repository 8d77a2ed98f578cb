import type { ICellRendererComp, ICellRendererParams } from 'ag-grid-community';
import { documentStore } from '../../store/document-store.ts';
import type { GridRow } from '../layout/grid-rows.ts';
import { isRowLit, rangeStore } from '../selection/range-store.ts';
import type { Drawing } from './drawing.ts';
import { dragRow, isMovable } from './row-drag.ts';

export interface DrawnNumberParams {
  readonly drawing: Drawing;
}

/** Numbers run through all sections; those of the selected cells are lit (design rule 8), and rows are moved by them. */
export class DrawnNumber implements ICellRendererComp<GridRow> {
  readonly #element = document.createElement('div');
  #drawing: Drawing | null = null;
  #row = '';

  init({ data, drawing }: ICellRendererParams<GridRow> & DrawnNumberParams): void {
    this.#row = data?.id ?? '';
    this.#drawing = drawing;
    this.#element.className = 'row-number';
    if (isMovable(this.#row)) {
      this.#element.dataset.movable = 'true';
      this.#element.addEventListener('pointerdown', (press) => dragRow(this.#element, this.#row, press));
    }
    drawing.addNumber(this);
    this.draw();
  }

  getGui(): HTMLElement {
    return this.#element;
  }

  refresh(): boolean {
    this.draw();
    return true;
  }

  destroy(): void {
    this.#drawing?.removeNumber(this);
  }

  draw(): void {
    const number = String(this.#drawing?.page()?.rows.get(this.#row)?.number ?? '');
    if (this.#element.textContent !== number) this.#element.textContent = number;
    const { selection } = documentStore.getState();
    const isLit = String(selection?.row === this.#row || isRowLit(rangeStore.getState(), this.#row));
    if (this.#element.dataset.lit !== isLit) this.#element.dataset.lit = isLit;
  }
}

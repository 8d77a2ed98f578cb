import type { IHeaderComp, IHeaderParams } from 'ag-grid-community';

/** Where the grid has the heading of a column, for React to draw it in. */
export interface HeadSlots {
  readonly add: (column: string, element: HTMLElement) => void;
  readonly remove: (column: string, element: HTMLElement) => void;
}

export interface HeadSlotParams {
  readonly slots: HeadSlots;
  readonly column: string;
}

/** A heading as the grid holds it: a place for what React draws. */
export class HeadSlot implements IHeaderComp {
  readonly #element = document.createElement('div');
  #params: HeadSlotParams | null = null;

  init(params: IHeaderParams & HeadSlotParams): void {
    this.#params = params;
    this.#element.className = 'sheet-head-slot';
    params.slots.add(params.column, this.#element);
  }

  getGui(): HTMLElement {
    return this.#element;
  }

  refresh(): boolean {
    return true;
  }

  destroy(): void {
    this.#params?.slots.remove(this.#params.column, this.#element);
  }
}

import {
  ClientSideRowModelModule,
  PinnedRowModule,
  RowStyleModule,
  ScrollApiModule,
  type Module,
} from 'ag-grid-community';

/** What the sheet uses of the grid, and no more: the bundle carries nothing else of it. */
export const GRID_MODULES: Module[] = [
  ClientSideRowModelModule,
  PinnedRowModule,
  RowStyleModule,
  ScrollApiModule,
];

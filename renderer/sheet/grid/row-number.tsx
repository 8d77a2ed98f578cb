import type { CustomCellRendererProps } from 'ag-grid-react';
import { useDocument } from '../../store/document-store.ts';
import type { GridRow } from '../layout/grid-rows.ts';

/** Numbers run through both sections; the active cell's is lit (design rule 8). */
export function RowNumber({ data }: CustomCellRendererProps<GridRow>) {
  const lit = useDocument(({ selection }) => selection?.row === data?.id);
  return (
    <div className="row-number" data-lit={lit}>
      {data?.number}
    </div>
  );
}

export function RowNumberHead() {
  return <div className="row-number" />;
}

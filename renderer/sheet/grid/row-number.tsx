import type { CustomCellRendererProps } from 'ag-grid-react';
import { useDocument } from '../../store/document-store.ts';
import { useText } from '../../text/use-text.ts';
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
  const { t } = useText();
  return (
    <div className="row-number">
      <span className="visually-hidden">{t('sheet.rowNumber')}</span>
    </div>
  );
}

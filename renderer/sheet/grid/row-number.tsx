import type { CustomCellRendererProps } from 'ag-grid-react';
import { useDocument } from '../../store/document-store.ts';
import { useIsRowLit } from '../selection/range-store.ts';
import { useText } from '../../text/use-text.ts';
import type { GridRow } from '../layout/grid-rows.ts';
import { useRowDrag } from './use-row-drag.tsx';

/** Numbers run through all sections; those of the selected cells are lit (design rule 8). */
export function RowNumber({ data }: CustomCellRendererProps<GridRow>) {
  const isActive = useDocument(({ selection }) => selection?.row === data?.id);
  const isInRange = useIsRowLit(data?.id);
  const { isMovable, isMoving, line, handlers } = useRowDrag(data?.id ?? '');
  return (
    <div
      className="row-number"
      data-lit={isActive || isInRange}
      data-movable={isMovable}
      data-moving={isMoving}
      {...handlers}
    >
      {data?.number}
      {line}
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

import { memo } from 'react';
import { createPortal } from 'react-dom';
import type { SheetColumn, SheetSection } from '../../../core/index.ts';
import { useText } from '../../text/use-text.ts';
import { isBoundary } from '../layout/boundary.ts';
import { NUMBER_COLUMN } from './column-defs.ts';
import { HeadCell } from './head-cell.tsx';
import type { HeadElements } from './use-head-slots.ts';

interface HeadsProps {
  readonly section: SheetSection['id'];
  readonly columns: readonly SheetColumn[];
  readonly heads: HeadElements;
}

/** The headings of a section, drawn where the grid has its places for them; most edits leave them as they are. */
export const Heads = memo(function Heads({ section, columns, heads }: HeadsProps) {
  const number = heads.get(NUMBER_COLUMN);
  return (
    <>
      {number && createPortal(<RowNumberHead />, number)}
      {columns.map((column) => {
        const element = heads.get(column.id);
        const boundary = isBoundary(section, columns, column);
        const head = <HeadCell section={section} column={column} boundary={boundary} />;
        return element && createPortal(head, element, column.id);
      })}
    </>
  );
});

function RowNumberHead() {
  const { t } = useText();
  return (
    <div className="row-number">
      <span className="visually-hidden">{t('sheet.rowNumber')}</span>
    </div>
  );
}

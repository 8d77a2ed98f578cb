import { useLayoutEffect } from 'react';
import { useMarksAt } from './range-store.ts';

interface RangePaintProps {
  readonly row: string;
  readonly column: string;
  readonly active: boolean;
  /** The grid's own cell: it says whether it is selected. `null` for a place that is no cell. */
  readonly element: HTMLElement | null;
}

/** Tint, frame and fill handle over a cell that is selected with others (design rule 8). */
export function RangePaint({ row, column, active, element }: RangePaintProps) {
  const marks = useMarksAt(row, column);
  const isSelected = active || marks.startsWith('i');
  useLayoutEffect(() => {
    element?.setAttribute('aria-selected', String(isSelected));
  }, [element, isSelected]);
  if (marks === '') return null;
  return (
    <>
      <i className="range-paint" data-active={active} data-marks={marks} aria-hidden="true" />
      {marks.endsWith('h') && <i className="fill-handle" data-fill-handle aria-hidden="true" />}
    </>
  );
}

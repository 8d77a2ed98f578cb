import { useLayoutEffect, useMemo, type RefObject } from 'react';
import type { Sheet } from '../../core/index.ts';
import { measureText } from '../charts/measure-text.ts';
import { useSize } from '../charts/use-size.ts';
import { useSettings } from '../store/settings-store.ts';
import { useFormat, useText } from '../text/use-text.ts';
import { columnWidths, fittingWidths, leastWidths, type ColumnWidths } from './layout/column-widths.ts';
import { measureCells, widthNeeds, type Measuring } from './layout/width-needs.ts';
import { shownWidths } from './shown-widths.ts';
import { useKept } from './use-kept.ts';
import { useSettled } from './use-settled.ts';

/** Type size and padding of a density; the same as the tokens. */
const DENSITIES = {
  kompakt: { size: 12, padding: 8 },
  normal: { size: 13, padding: 10 },
  luftig: { size: 14, padding: 12 },
} as const;

/** The columns' widths for the space that a frame has. The same object as long as no width changes; `null` before the frame is laid out. */
export function useColumnWidths(sheet: Sheet, frame: RefObject<HTMLElement | null>): ColumnWidths | null {
  const available = useSize(frame)?.width;
  const format = useFormat();
  const { text: write } = useText();
  const { size, padding } = DENSITIES[useSettings((settings) => settings.density)];
  const chosen = useSettings((settings) => settings.columnWidths);
  const measuring = useMemo((): Measuring => {
    const width: Measuring['width'] = (text, look) => measureText(text, FONTS[look](size));
    return { format, write, width, padding, known: new Map() };
  }, [format, write, size, padding]);
  const measured = useSettled(sheet, (next) => measureCells(next, measuring));
  const needs = useMemo(() => widthNeeds(measured, measuring), [measured, measuring]);
  const widths = useKept(
    useMemo(
      () => (available === undefined ? null : columnWidths(needs, available, chosen)),
      [needs, available, chosen],
    ),
  );
  useLayoutEffect(() => {
    if (!widths) return undefined;
    shownWidths.setState({ shown: { widths, least: leastWidths(needs), fitting: fittingWidths(needs) } });
    return () => shownWidths.setState({ shown: null });
  }, [widths, needs]);
  return widths;
}

const FONTS = {
  figure: (size: number) => ({ size, weight: 400 }),
  bold: (size: number) => ({ size, weight: 700 }),
  small: (size: number) => ({ size: size - 1, weight: 400 }),
  head: () => ({ size: 12, weight: 600 }),
} as const satisfies Record<string, (size: number) => Parameters<typeof measureText>[1]>;

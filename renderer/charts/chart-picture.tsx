import { useLayoutEffect, useMemo, useRef, useState, type UIEvent } from 'react';
import { useTheme } from '../frame/use-appearance.ts';
import { giveBack, takeHost, type ChartHost } from './engine/chart-hosts.ts';
import { chartOption } from './engine/chart-option.ts';
import { DARK, LIGHT } from './engine/palettes.ts';
import { chartLayout, chartNeeds } from './layout/chart-layout.ts';
import type { Drawing } from './layout/drawing.ts';
import { marksInSight } from './layout/marks-in-sight.ts';
import { widerNeeds } from './layout/scale.ts';
import { fontFamily, measureText } from './measure-text.ts';
import type { ChartSpec } from './spec/chart-spec.ts';
import type { Size } from './use-size.ts';

/** Less is not readable. */
const LEAST_HEIGHT = 202;
const MOST_HEIGHT = 420;
/** Kept for the bar that scrolls sideways, so that two charts side by side keep one baseline. */
const SCROLL_BAR = 10;

export interface ChartPictureProps {
  readonly spec: ChartSpec;
  /** Stands beside it on the same scale and baseline (design rule 13). */
  readonly beside: ChartSpec | null;
  readonly room: Size;
}

/** A chart in the page: what is in sight of it is drawn, anew after every edit and step of scrolling. */
export function ChartPicture({ spec, beside, room }: ChartPictureProps) {
  const drawing = useMemo(() => drawingOf(spec, beside, room), [spec, beside, room]);
  const [scrolled, setScrolled] = useState({ left: 0, top: 0 });
  const onScroll = ({ currentTarget: { scrollLeft: left, scrollTop: top } }: UIEvent) =>
    setScrolled({ left, top });
  const isWide = drawing.width > room.width;
  const width = Math.min(drawing.width, room.width);
  const height = Math.min(drawing.height, Math.max(LEAST_HEIGHT, room.height));
  const left = Math.max(0, Math.min(scrolled.left, drawing.width - width));
  const top = Math.max(0, Math.min(scrolled.top, drawing.height - height));
  const seen = useMemo(
    () => marksInSight(drawing, { left, top, width, height }),
    [drawing, left, top, width, height],
  );
  const isScrolled = isWide || drawing.height > height;
  return (
    <div
      className="chart-scroller"
      onScroll={onScroll}
      {...(isScrolled && { tabIndex: 0, role: 'group', 'aria-label': spec.title })}
    >
      <div className="chart-room" style={{ width: drawing.width, height: drawing.height }}>
        <div className="chart-view" role="img" aria-label={spec.label} style={{ width, height }}>
          <Marks drawing={seen} />
        </div>
      </div>
    </div>
  );
}

function drawingOf(spec: ChartSpec, beside: ChartSpec | null, { width, height }: Size): Drawing {
  const own = chartNeeds(spec, measureText);
  const needs = beside === null ? own : widerNeeds(own, chartNeeds(beside, measureText));
  const room = Math.max(LEAST_HEIGHT, Math.min(MOST_HEIGHT, height - SCROLL_BAR));
  return chartLayout(spec, { width, height: room }, measureText, needs);
}

/** The chart library's own element, taken into the page and given back. */
function Marks({ drawing }: { readonly drawing: Drawing }) {
  const place = useRef<HTMLDivElement>(null);
  const host = useRef<ChartHost | null>(null);
  const palette = useTheme() === 'dark' ? DARK : LIGHT;
  useLayoutEffect(() => {
    const taken = takeHost();
    host.current = taken;
    place.current?.append(taken.element);
    return () => giveBack(taken);
  }, []);
  useLayoutEffect(() => {
    const chart = host.current?.chart;
    const { width, height } = drawing;
    if (chart?.getWidth() !== width || chart.getHeight() !== height)
      chart?.resize({ width, height, silent: true });
    chart?.setOption(chartOption(drawing, palette, fontFamily()));
  }, [drawing, palette]);
  return <div ref={place} className="chart-marks" />;
}

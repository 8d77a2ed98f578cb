import { chartIn, type Chart } from './echarts.ts';

/** An element with the chart that draws in it. */
export interface ChartHost {
  readonly element: HTMLElement;
  readonly chart: Chart;
}

/**
 * Charts that no page shows now. A chart is never disposed of: the library would empty its element through `innerHTML`,
 * which the page's policy refuses (docs/decisions/0011). There are as many as were ever shown at once: two or three.
 */
const idle: ChartHost[] = [];

export function takeHost(): ChartHost {
  const host = idle.pop();
  if (host) return host;
  const element = document.createElement('div');
  return { element, chart: chartIn(element) };
}

/** Out of the page, and empty, until another chart needs one. */
export function giveBack(host: ChartHost): void {
  host.element.remove();
  host.chart.clear();
  idle.push(host);
}

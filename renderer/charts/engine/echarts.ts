import { CustomChart } from 'echarts/charts';
import { init, use as register, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

register([CustomChart, SVGRenderer]);

export type Chart = EChartsType;

/** A chart that draws into an element, which it keeps for life and whose size it is told (docs/decisions/0011). */
export function chartIn(element: HTMLElement): Chart {
  return init(element, null, { renderer: 'svg', width: 1, height: 1 });
}

/** A chart without a page, which answers its SVG as text. */
export function chartAlone(width: number, height: number): Chart {
  return init(null, null, { renderer: 'svg', ssr: true, width, height });
}

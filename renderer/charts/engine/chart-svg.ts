import { xmlText } from '../../../core/index.ts';
import type { Drawing } from '../layout/drawing.ts';
import { chartOption } from './chart-option.ts';
import { chartAlone } from './echarts.ts';
import type { Palette } from './palettes.ts';

/** The library's own marks and style, for a chart that is taken over by a page; of no use in a picture. */
const LEFT_OVER = / (?:ecmeta_\w+|class)="[^"]*"|<style[^]*?<\/style>\n?/g;

/** A drawing as an SVG document's text, which says in words what it shows. */
export function chartSvg(drawing: Drawing, palette: Palette, fontFamily: string, label: string): string {
  const chart = chartAlone(drawing.width, drawing.height);
  try {
    chart.setOption(chartOption(drawing, palette, fontFamily));
    return xmlText(titled(chart.renderToSVGString(), label));
  } finally {
    chart.dispose();
  }
}

function titled(svg: string, label: string): string {
  return svg
    .replace(LEFT_OVER, '')
    .replace(/^(<svg[^>]*)>/, (_, start: string) => `${start} role="img"><title>${escaped(label)}</title>`);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

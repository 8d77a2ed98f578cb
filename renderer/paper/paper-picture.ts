import type { PaperChart, Plan } from '../../core/index.ts';
import { loadCharts } from '../charts/engine/lazy-charts.ts';
import { formatIn, textIn } from '../text/use-text.ts';
import type { PaperBlock, PaperDocument } from './paper-document.ts';
import type { PaperPicture } from './paper-words.ts';

/** Between the paper's margins, in CSS pixels; a chart that needs more height takes it. */
export const CHART_SIZE = { width: 604, height: 240 } as const;

/** So that a picture never needs more than a page. */
const HIGHEST = 820;

/** How large a picture is drawn between the margins. */
export function sizeOnPaper({ width, height }: { readonly width: number; readonly height: number }) {
  const scale = Math.min(CHART_SIZE.width / width, HIGHEST / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

export type PaperPictures = ReadonlyMap<PaperBlock, PaperPicture>;

let latest: { readonly plan: Plan; readonly pictures: Map<string, Promise<PaperPicture>> } | null = null;

/** The paper's charts as pictures; each is drawn once while the plan stays. The chart library is fetched for the first. */
export async function picturesOf(plan: Plan, paper: PaperDocument): Promise<PaperPictures> {
  if (latest?.plan !== plan) latest = { plan, pictures: new Map() };
  const { pictures } = latest;
  const charts = paper.sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'chart');
  const drawn = charts.map(async (block) => {
    const key = JSON.stringify([paper.language, block.chart]);
    const picture = pictures.get(key) ?? draw(plan, block.chart, paper.language);
    pictures.set(key, picture);
    return [block, await picture] as const;
  });
  return new Map(await Promise.all(drawn));
}

async function draw(
  plan: Plan,
  chart: PaperChart,
  language: PaperDocument['language'],
): Promise<PaperPicture> {
  const [{ chartImage }, { chartSpecOf }] = await Promise.all([loadCharts(), import('./chart-spec-of.ts')]);
  const format = formatIn(language, plan.unit === 'tkr' ? 'tkr' : 'kr', plan.unit);
  const spec = chartSpecOf(chart, { plan, text: textIn(language), format });
  return chartImage(spec, { ...CHART_SIZE, title: false }, 'print');
}

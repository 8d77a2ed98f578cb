import { message } from '../../core/index.ts';
import { notify } from '../dialogs/notify.ts';
import { fileName } from '../files/file-name.ts';
import { tellExported } from '../files/tell-exported.ts';
import { host } from '../host/current-host.ts';
import { loadCharts } from './engine/lazy-charts.ts';
import type { ChartSpec } from './spec/chart-spec.ts';
import { pictureTitle } from './spec/picture-title.ts';

/** As large as half of an A4 page is wide at the sharpness of its PNG. */
const PICTURE = { width: 880, height: 320 };

/** Puts the picture on the clipboard, light, as papers are, and says so. */
export async function copyPicture(spec: ChartSpec): Promise<void> {
  try {
    // Promised before it is drawn: the browser wants the clipboard to be asked for with the click itself.
    const png = pictureOf(spec).then((image) => new Blob([image.png.slice()], { type: 'image/png' }));
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    notify({ kind: 'ok', message: message('chart.copied') });
  } catch (error) {
    if (!(error instanceof DOMException) && !(error instanceof TypeError)) throw error;
    notify({ kind: 'error', message: message('chart.notCopied') });
  }
}

/** Asks where, then writes the picture as a file. */
export async function savePicture(spec: ChartSpec, type: 'png' | 'svg'): Promise<void> {
  const { png, svg } = await pictureOf(spec);
  const bytes = type === 'png' ? png : new TextEncoder().encode(svg);
  tellExported(await host().exportFile({ suggestedName: fileName(pictureTitle(spec), type), type, bytes }));
}

async function pictureOf(spec: ChartSpec) {
  const { chartImage } = await loadCharts();
  return chartImage(spec, PICTURE, 'light');
}

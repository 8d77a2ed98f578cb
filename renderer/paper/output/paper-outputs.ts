import { message, type Paper, type Plan } from '../../../core/index.ts';
import { notify } from '../../dialogs/notify.ts';
import { fileName } from '../../files/file-name.ts';
import { tellExported } from '../../files/tell-exported.ts';
import { host } from '../../host/current-host.ts';
import { picturesOf } from '../paper-picture.ts';
import { copiedText } from '../copied/copied-text.ts';
import { copiedHtml } from '../copied/copied-html.ts';
import type { PaperDocument } from '../paper-document.ts';
import { staleCount } from '../shown-paper.ts';
import { wholePaper } from './whole-paper.ts';

/** Writes the paper as a Word document; the library for it is fetched when first used. */
export async function savePaperAsWord(plan: Plan, paper: Paper): Promise<void> {
  const { document, words } = wholePaper(plan, paper);
  const [{ wordDocument }, pictures] = await Promise.all([
    import('../word/word-document.ts'),
    picturesOf(plan, document),
  ]);
  const bytes = await wordDocument(document, words, pictures);
  const suggestedName = fileName(document.title, 'docx');
  const answer = await host().exportFile({ suggestedName, type: 'docx', bytes });
  tellExported(answer);
  if (answer.kind === 'exported') tellUnfinished(document);
}

/** By the system's dialog of printing, which in a browser is the way to a PDF too. */
export async function printPaper(plan: Plan, paper: Paper): Promise<void> {
  tellUnfinished(wholePaper(plan, paper).document);
  await drawPictures();
  await host().print();
}

/** As a PDF where the user wants it; in a browser by the dialog of printing, which is said. */
export async function savePaperAsPdf(plan: Plan, paper: Paper): Promise<void> {
  const { savePdf } = host();
  if (!savePdf) {
    notify({ kind: 'ok', message: message('papers.pdfByPrinting') });
    return printPaper(plan, paper);
  }
  await drawPictures();
  const { document } = wholePaper(plan, paper);
  const answer = await savePdf({ suggestedName: fileName(document.title, 'pdf') });
  tellExported(answer);
  if (answer.kind === 'exported') tellUnfinished(document);
}

/** Puts the paper on the clipboard with its headings, lists and tables, and as plain text for programs that take no other. */
export async function copyPaper(plan: Plan, paper: Paper): Promise<void> {
  const { document, words } = wholePaper(plan, paper);
  const blob = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  const item = {
    ...blob('text/html', copiedHtml(document, words)),
    ...blob('text/plain', copiedText(document, words)),
  };
  try {
    await navigator.clipboard.write([new ClipboardItem(item)]);
    notify({ kind: 'ok', message: message('papers.copied') });
    tellUnfinished(document);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    notify({ kind: 'error', message: message('papers.notCopied') });
  }
}

/** What leaves the program and waits for something is said to, and what for. */
function tellUnfinished(paper: PaperDocument): void {
  const [stale, blanks] = [staleCount(paper), paper.placeholders.length];
  const details = [
    ...(stale > 0 ? [message('papers.stale', { count: stale })] : []),
    ...(blanks > 0 ? [message('papers.placeholders', { count: blanks })] : []),
  ];
  if (details.length > 0) notify({ kind: 'info', message: message('papers.unfinished'), details });
}

/** A picture that is not there yet would be a hole in the paper; of one that cannot be drawn at all it is said. */
async function drawPictures(): Promise<void> {
  const isDrawn = (image: HTMLImageElement) =>
    image.decode().then(
      () => true,
      () => false,
    );
  const drawn = await Promise.all([...document.images].map(isDrawn));
  if (drawn.includes(false)) notify({ kind: 'error', message: message('papers.pictureNotDrawn') });
}

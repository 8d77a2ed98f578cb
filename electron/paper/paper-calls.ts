import type { WebContents } from 'electron';
import { exportElsewhere } from '../files/save-from-window.ts';
import type { Program } from '../program.ts';

/** What a page may ask of paper: only what it shows, and only where the user says. */
export function answerPaperCalls(program: Program): void {
  const { handle } = program;
  handle('paper.print', (_nothing, { window }) => print(window.webContents));
  handle('paper.pdf', async ({ suggestedName }, planWindow) => {
    const bytes = await pdfOf(planWindow.window.webContents);
    return exportElsewhere({ suggestedName, type: 'pdf', bytes }, planWindow, program);
  });
}

/** By the system's dialog; what the user answers there is between the two of them. */
function print(page: WebContents): Promise<void> {
  return new Promise((resolve) => page.print({ printBackground: true }, () => resolve()));
}

/** Pages of the size that the page says, with what a screen reader and a table of contents need. */
function pdfOf(page: WebContents): Promise<Uint8Array> {
  return page.printToPDF({
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
}

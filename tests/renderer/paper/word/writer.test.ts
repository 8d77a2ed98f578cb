import { describe, expect, it } from 'vitest';
import { copiedHtml } from '../../../../renderer/paper/copied/copied-html.ts';
import { wordDocument } from '../../../../renderer/paper/word/word-document.ts';
import { examplePlan } from '../../../builders/example-plan.ts';
import { mellerudPaper, textsOf } from '../written.ts';
import { hasWriter, openedInWriter } from './writer.ts';

/** Content without its marks, one line for each paragraph and cell. */
function textIn(xml: string): string {
  return xml
    .replaceAll('<text:line-break/>', '\n')
    .replaceAll(/<\/text:[ph][^>]*>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&');
}

describe.skipIf(!hasWriter)('LibreOffice Writer (skipped where it is not installed)', () => {
  const { document, words } = mellerudPaper(examplePlan(), 'bara-fyra');
  const tables = document.sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'table');

  it.each(['docx', 'html'] as const)(
    'opens what is saved or copied (%s) whole, with headings and tables',
    async (type) => {
      const content =
        type === 'docx' ? await wordDocument(document, words, new Map()) : copiedHtml(document, words);
      const xml = await openedInWriter(`underlag.${type}`, content);
      const text = textIn(xml);
      for (const said of textsOf(document)) expect(text).toContain(said);
      expect(xml.match(/<text:h [^>]*text:outline-level="2"/g)).toHaveLength(document.sections.length);
      expect(xml.match(/<table:table-header-rows>/g)?.length).toBe(tables.length);
      expect(xml).toContain('<text:list ');
    },
  );
});

import type { PaperBlock, PaperDocument } from '../paper-document.ts';
import type { PaperWords } from '../paper-words.ts';

/** The paper as plain text: a blank line between parts, tables with tabs between their columns. */
export function copiedText(paper: PaperDocument, { kind }: PaperWords): string {
  const facts = paper.facts.map(({ label, value }) => `${label}: ${value}`).join('\n');
  const sections = paper.sections.flatMap(({ heading, blocks }) => [heading, ...blocks.map(blockText)]);
  return [kind, facts, paper.title, ...sections].join('\n\n');
}

function blockText(block: PaperBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items.map((item, at) => `${block.ordered ? `${at + 1}.` : '–'} ${item}`).join('\n');
    case 'table': {
      const head = block.columns.map(({ heading }) => heading);
      const lines = [head, ...block.rows.map(({ cells }) => cells)].map((cells) => cells.join('\t'));
      return [block.caption, ...lines, ...(block.note ? [block.note] : [])].join('\n');
    }
    case 'chart':
      return block.caption;
  }
}

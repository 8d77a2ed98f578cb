import { PAPER_SECTIONS } from '../../core/index.ts';
import type { PaperBlock, PaperDocument, PaperTable } from '../../renderer/paper/paper-document.ts';

/** A paper of these blocks, in one section for each list of them. */
export function paperOfBlocks(...sections: readonly (readonly PaperBlock[])[]): PaperDocument {
  return {
    id: 'underlag',
    language: 'sv',
    title: 'Avtal om Projektet',
    subject: 'Hela avtalet',
    facts: [{ label: 'Datum', value: '2026-03-14' }],
    placeholders: [],
    sections: sections.map((blocks, at) => ({
      id: PAPER_SECTIONS[at] ?? 'recipients',
      heading: `Rubrik ${at + 1}`,
      edited: false,
      stale: false,
      draft: '',
      blocks,
    })),
  };
}

export function tableBlock(rows: PaperTable['rows'], changes: Partial<PaperTable> = {}): PaperTable {
  return {
    kind: 'table',
    id: 'cost',
    caption: 'Kostnader, kr',
    columns: [
      { heading: 'Post', align: 'start' },
      { heading: '2025', align: 'end' },
    ],
    rows,
    ...changes,
  };
}

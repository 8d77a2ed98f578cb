import { calculate, type Outcome, type Paper, type Plan } from '../../../core/index.ts';
import { paperDocumentOf } from '../../../renderer/paper/paper-document-of.ts';
import type { PaperDocument } from '../../../renderer/paper/paper-document.ts';
import { paperWords, type PaperWords } from '../../../renderer/paper/paper-words.ts';
import { createTranslator } from '../../../resources/text/translator.ts';
import { paper } from '../../builders/paper-builder.ts';

/** A paper about Mellerud with every fact said, written from the plan. */
export interface WrittenPaper {
  readonly document: PaperDocument;
  readonly words: PaperWords;
  readonly outcome: Outcome;
}

export function mellerudPaper(plan: Plan, scenario: string, changes: Partial<Paper> = {}): WrittenPaper {
  const member = plan.members.find(({ name }) => name === 'Mellerud')?.id ?? '';
  const facts = {
    date: '2026-03-14',
    caseNumber: 'KS 2026/112',
    officer: 'Anna Ek',
    board: 'Kommunstyrelsen',
  };
  const written = paper({ ...facts, subject: { kind: 'member', member }, scenario, ...changes });
  const document = paperDocumentOf(plan, written, calculate, createTranslator);
  return {
    document,
    words: paperWords(document, createTranslator(written.language)),
    outcome: calculate(plan, scenario),
  };
}

/** All that the paper says, text by text. */
export function textsOf({ title, facts, sections }: PaperDocument): readonly string[] {
  const inSections = sections.flatMap(({ heading, blocks }) => [
    heading,
    ...blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return [block.text];
      if (block.kind === 'list') return block.items;
      if (block.kind === 'chart') return [];
      const { caption, columns, rows, note } = block;
      const cells = rows.flatMap((row) => row.cells);
      return [caption, ...columns.map((column) => column.heading), ...cells, ...(note ? [note] : [])];
    }),
  ]);
  return [title, ...facts.flatMap(({ label, value }) => [label, value]), ...inSections].filter(Boolean);
}

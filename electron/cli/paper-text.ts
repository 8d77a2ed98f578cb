import { plainText, type WrittenBlock, type WrittenPaper } from '../../core/index.ts';
import { textTable } from './text-table.ts';

/** The paper as it is read: title, facts, then each section with its text and its tables. Pictures are left out. */
export function paperText({ title, facts, sections }: WrittenPaper): string {
  const head = textTable({
    right: [false, false],
    rows: facts.map(({ label, value }) => [`${label}:`, value]),
  });
  const parts = sections.map(({ heading, blocks }) => {
    const said = blocks.flatMap((block) => blockText(block) ?? []);
    return `${heading.toLocaleUpperCase()}\n\n${said.join('\n\n')}\n`;
  });
  return `${title}\n\n${head}\n${parts.join('\n')}`;
}

function blockText(block: WrittenBlock): string | null {
  if (block.kind === 'chart') return null;
  if (block.kind !== 'table') return plainText([block]);
  const rows = [block.columns.map(({ heading }) => heading), ...block.rows.map(({ cells }) => cells)];
  const table = textTable({ right: block.columns.map(({ align }) => align === 'end'), rows });
  return [block.caption, table.trimEnd(), ...(block.note === undefined ? [] : [block.note])].join('\n');
}

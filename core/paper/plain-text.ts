import type { TextBlock } from './written-paper.ts';

const BULLET = '– ';
/** A line of a list: a dash of any kind and a space, or a number, a full stop and a space. */
const ITEM = /^(?:[–—\-•]|\d{1,3}\.)[ \t]+(?=\S)/;
const NUMBER = /^\d/;

/** Text as a person edits it: a blank line between paragraphs, "– " or "1. " before each item of a list. */
export function plainText(blocks: readonly TextBlock[]): string {
  return blocks.map(blockText).join('\n\n');
}

function blockText(block: TextBlock): string {
  if (block.kind === 'paragraph') return block.text;
  return block.items
    .map((item, place) => (block.ordered ? `${String(place + 1)}. ` : BULLET) + item)
    .join('\n');
}

/** What `plainText` wrote, or a person: lines of a paragraph are one, numbers of a list are given anew. */
export function readPlainText(text: string): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  let isOpen = false;
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line !== '') addLine(blocks, line, isOpen);
    isOpen = line !== '';
  }
  return blocks;
}

function addLine(blocks: TextBlock[], line: string, isOpen: boolean): void {
  const mark = ITEM.exec(line)?.[0];
  const last = isOpen ? blocks.at(-1) : undefined;
  if (mark === undefined) {
    if (last?.kind === 'paragraph') blocks[blocks.length - 1] = { ...last, text: `${last.text} ${line}` };
    else blocks.push({ kind: 'paragraph', text: line });
    return;
  }
  const ordered = NUMBER.test(mark);
  const item = line.slice(mark.length);
  const isSame = last?.kind === 'list' && last.ordered === ordered;
  if (isSame) blocks[blocks.length - 1] = { ...last, items: [...last.items, item] };
  else blocks.push({ kind: 'list', ordered, items: [item] });
}

import { parseInline, type Inline } from './parse-inline.ts';

export type Block =
  | { readonly kind: 'heading'; readonly content: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'picture'; readonly name: string; readonly alt: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Inline[])[])[] };

export interface Chapter {
  readonly title: string;
  readonly blocks: readonly Block[];
}

const PICTURE = /^!\[([^\]]+)\]\(([a-z-]+)\)$/;
const ITEM = /^(?:- |\d+\. )/;
const TABLE_RULE = /^\|[\s|:-]+\|$/;

/**
 * A chapter out of the little of Markdown that the manual is written in: a title, headings, paragraphs, lists, tables and
 * pictures, each between empty lines. Anything else is a fault of the manual's and throws: nothing is shown as it happens
 * to look.
 */
export function parseChapter(source: string): Chapter {
  const [first = '', ...rest] = source.trim().split(/\n\s*\n/);
  const title = /^# (.+)$/.exec(first)?.[1];
  if (!title) throw new Error(`A chapter begins with its title, not with "${first}"`);
  return { title, blocks: rest.map(parseBlock) };
}

function parseBlock(source: string): Block {
  const heading = /^## (.+)$/.exec(source)?.[1];
  if (heading) return { kind: 'heading', content: parseInline(heading) };
  const [, alt, name] = PICTURE.exec(source) ?? [];
  if (alt && name) return { kind: 'picture', name, alt };
  const lines = source.split('\n');
  if (source.startsWith('|')) return { kind: 'table', rows: tableRows(lines) };
  if (ITEM.test(source)) return { kind: 'list', ordered: !source.startsWith('-'), items: listItems(lines) };
  if (/^[#!>]/.test(source)) throw new Error(`The manual has no such block: ${source}`);
  return { kind: 'paragraph', content: parseInline(lines.join(' ')) };
}

/** A line that begins no item goes on with the one before. */
function listItems(lines: readonly string[]): readonly (readonly Inline[])[] {
  const items: string[] = [];
  for (const line of lines) {
    if (ITEM.test(line)) items.push(line.replace(ITEM, ''));
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  }
  return items.map(parseInline);
}

function tableRows(lines: readonly string[]): readonly (readonly (readonly Inline[])[])[] {
  return lines
    .filter((line) => !TABLE_RULE.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => parseInline(cell.trim())),
    );
}

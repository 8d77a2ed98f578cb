import type { PaperBlock, PaperDocument, PaperTable } from '../paper-document.ts';
import type { PaperWords } from '../paper-words.ts';

const FONT = 'font-family:Arial,sans-serif';
const CELL = 'border:1px solid #9a9a9a;padding:2pt 5pt';

/**
 * The paper as Word and LibreOffice Writer take it from the clipboard: headings, lists and tables are what they are, with
 * borders on every cell. Pictures stay behind: a programme's own picture is copied from the comparison.
 */
export function copiedHtml(paper: PaperDocument, { kind }: PaperWords): string {
  const sections = paper.sections.map(
    ({ heading, blocks }) =>
      `<h2 style="${FONT};font-size:12.5pt">${escaped(heading)}</h2>${blocks.map(blockHtml).join('')}`,
  );
  const body = [
    `<p style="${FONT}"><b>${escaped(kind)}</b></p>`,
    factsHtml(paper),
    `<h1 style="${FONT};font-size:16pt">${escaped(paper.title)}</h1>`,
    ...sections,
  ];
  const style = "font-family:'Times New Roman',serif;font-size:11.5pt";
  return `<html lang="${paper.language}"><head><meta charset="utf-8"></head><body lang="${paper.language}" style="${style}">${body.join('')}</body></html>`;
}

function factsHtml({ facts }: PaperDocument): string {
  return `<p style="${FONT};font-size:9.5pt">${facts.map(({ label, value }) => `${escaped(label)}: ${escaped(value)}`).join('<br>')}</p>`;
}

function blockHtml(block: PaperBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${escaped(block.text)}</p>`;
    case 'list': {
      const items = block.items.map((item) => `<li>${escaped(item)}</li>`).join('');
      return block.ordered ? `<ol>${items}</ol>` : `<ul>${items}</ul>`;
    }
    case 'table':
      return tableHtml(block);
    case 'chart':
      return '';
  }
}

function tableHtml(table: PaperTable): string {
  const { caption, columns, rows, note } = table;
  const head = columns.map(({ heading, align }) => cellHtml('th', heading, align, 'bold')).join('');
  const body = rows.map(({ cells, role }) => {
    const weight = role === 'row' ? 'normal' : 'bold';
    return `<tr>${cells.map((cell, at) => cellHtml('td', cell, columns[at]?.align ?? 'start', weight)).join('')}</tr>`;
  });
  const style = `border-collapse:collapse;${FONT};font-size:9pt`;
  return [
    `<p style="${FONT};font-size:9pt"><b>${escaped(caption)}</b></p>`,
    `<table border="1" cellspacing="0" style="${style}"><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`,
    note ? `<p style="${FONT};font-size:8.5pt">${escaped(note)}</p>` : '',
  ].join('');
}

/** A figure stays on its line; a note or a source may be long, and would else push the table off its page. */
function cellHtml(
  name: 'th' | 'td',
  text: string,
  align: 'start' | 'end',
  weight: 'bold' | 'normal',
): string {
  const side = align === 'end' ? 'right' : 'left';
  const whole = align === 'end' ? ';white-space:nowrap' : '';
  return `<${name} align="${side}" style="${CELL};text-align:${side};font-weight:${weight}${whole}">${escaped(text)}</${name}>`;
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign).replaceAll('\n', '<br>');
}

import { describe, expect, it } from 'vitest';
import { copiedHtml } from '../../../../renderer/paper/copied/copied-html.ts';
import { copiedText } from '../../../../renderer/paper/copied/copied-text.ts';
import { examplePlan } from '../../../builders/example-plan.ts';
import { paperOfBlocks, tableBlock } from '../../../builders/paper-sections.ts';
import { mellerudPaper, textsOf } from '../written.ts';

const WORDS = { kind: 'Tjänsteskrivelse', continued: '', foot: '', page: () => '' };

const PAPER = paperOfBlocks([
  { kind: 'paragraph', text: 'A < B & "C"' },
  { kind: 'list', ordered: true, items: ['först', 'sedan'] },
  tableBlock([{ cells: ['Lön', '840 000'], role: 'row' }], { note: 'not' }),
]);

describe('a paper on the clipboard', () => {
  it('has headings, lists and tables with heads and borders, and signs are text', () => {
    const html = copiedHtml(PAPER, WORDS);
    expect(html).toContain('<p>A &lt; B &amp; &quot;C&quot;</p>');
    expect(html).toContain('<ol><li>först</li><li>sedan</li></ol>');
    expect(html).toMatch(/<h1[^>]*>Avtal om Projektet<\/h1>/);
    expect(html).toMatch(/<h2[^>]*>Rubrik 1<\/h2>/);
    expect(html).toMatch(/<thead><tr><th[^>]*>Post<\/th>/);
    expect(html).toMatch(/<td align="right" style="border:1px solid[^"]*">840 000<\/td>/);
  });

  it('figures stay on their line, and a long note may be parted', () => {
    const html = copiedHtml(PAPER, WORDS);
    expect(html).toMatch(/<td align="right" style="[^"]*white-space:nowrap">840 000/);
    expect(html).toMatch(/<td align="left" style="[^"]*font-weight:normal">Lön/);
  });

  it('is as plain text what a mail takes', () => {
    expect(copiedText(PAPER, WORDS)).toBe(
      [
        'Tjänsteskrivelse',
        'Datum: 2026-03-14',
        'Avtal om Projektet',
        'Rubrik 1',
        'A < B & "C"',
        '1. först\n2. sedan',
        'Kostnader, kr\nPost\t2025\nLön\t840 000\nnot',
      ].join('\n\n'),
    );
  });

  it('says all that the paper says', () => {
    const { document, words } = mellerudPaper(examplePlan(), 'alla-sju');
    const text = copiedText(document, words);
    for (const said of textsOf(document)) expect(text).toContain(said);
  });
});

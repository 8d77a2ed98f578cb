import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { formatMoney } from '../../../../core/index.ts';
import { wordDocument } from '../../../../renderer/paper/word/word-document.ts';
import { examplePlan } from '../../../builders/example-plan.ts';
import { paperOfBlocks, tableBlock } from '../../../builders/paper-sections.ts';
import { mellerudPaper, textsOf } from '../written.ts';

const WORDS = {
  kind: 'Tjänsteskrivelse',
  continued: '(forts.)',
  foot: 'Avtal',
  page: (page: number | string, pages: number | string) => `Sida ${page} (${pages})`,
};

async function partsOf(bytes: Uint8Array): Promise<(name: string) => Promise<string>> {
  const zip = await JSZip.loadAsync(bytes);
  return async (name) => (await zip.file(`word/${name}`)?.async('string')) ?? '';
}

/** The text of each paragraph, in order, as somebody reads it. */
function paragraphsIn(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
      .map(([, text = '']) => text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>'))
      .join(''),
  );
}

describe.each([
  ['Alla sju', 'alla-sju'],
  ['Bara fyra', 'bara-fyra'],
])('the Word document for Mellerud, %s', (_name, scenario) => {
  const plan = examplePlan();
  const { document, words, outcome } = mellerudPaper(plan, scenario);

  it('says what the paper says, in its order, and nothing else', async () => {
    const part = await partsOf(await wordDocument(document, words, new Map()));
    const said = paragraphsIn(await part('document.xml')).filter((text) => text !== '');
    expect([...said].sort()).toEqual([words.kind, ...textsOf(document)].sort());
    const headings = document.sections.map(({ heading }) => heading);
    expect(said.filter((text) => headings.includes(text))).toEqual(headings);
  });

  it('has every amount of the member, of the cost and of its lines as calc has it', async () => {
    const part = await partsOf(await wordDocument(document, words, new Map()));
    const text = paragraphsIn(await part('document.xml')).join('\n');
    const mellerud = outcome.members.find(({ name }) => name === 'Mellerud');
    const series = [mellerud?.amounts, outcome.total.amounts, ...outcome.lines.map((line) => line.amounts)];
    const amounts = series.flatMap((each) => each ?? []).filter((amount) => amount !== null);
    expect(amounts.length).toBeGreaterThan(15);
    for (const amount of amounts)
      expect(text).toContain(formatMoney(amount, 'kr', { language: 'sv', display: 'plan' }));
  });
});

describe('the Word document', () => {
  it('opens whatever a member is called or somebody wrote: no sign that XML forbids is in it', async () => {
    const plan = examplePlan();
    const members = plan.members.map((each) =>
      each.name === 'Dals-Ed' ? { ...each, name: 'Dals\ufffe-Ed <b>&"' } : each,
    );
    const edits = [
      { section: 'matter', language: 'sv', text: 'Skrivet\uffff för hand.', draft: '' },
    ] as const;
    const { document, words } = mellerudPaper({ ...plan, members }, 'alla-sju', { edits: [...edits] });
    const part = await partsOf(await wordDocument(document, words, new Map()));
    const xml = await part('document.xml');
    expect(xml).not.toMatch(/[\ufffe\uffff]/);
    const said = paragraphsIn(xml).join('\n');
    expect(said).toContain('Dals-Ed <b>&');
    expect(said).toContain('Skrivet för hand.');
  });

  const table = tableBlock([
    { cells: ['Lön', '840 000'], role: 'row' },
    { cells: ['Summa', '840 000'], role: 'total' },
  ]);
  const list = { kind: 'list', ordered: false, items: ['att <anta>', 'att & sända'] } as const;
  const steps = { kind: 'list', ordered: true, items: ['först', 'sedan'] } as const;

  it('has headings, lists, tables, page numbers and a language that Word knows as such', async () => {
    const part = await partsOf(await wordDocument(paperOfBlocks([list, steps, table]), WORDS, new Map()));
    const xml = await part('document.xml');
    expect(xml.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:pStyle w:val="Heading2"\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:numPr>/g)).toHaveLength(4);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml).toContain('<w:jc w:val="right"/>');
    // A4 in twentieths of a point.
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"');
    const numbering = await part('numbering.xml');
    expect(numbering).toContain('w:val="decimal"');
    const footer = await part('footer1.xml');
    expect(footer).toContain('PAGE');
    expect(footer).toContain('NUMPAGES');
    expect(footer).toContain('Sida ');
    expect(await part('styles.xml')).toContain('<w:lang w:val="sv-SE"/>');
  });

  it('is in English for an English paper', async () => {
    const paper = { ...paperOfBlocks([]), language: 'en' } as const;
    expect(await (await partsOf(await wordDocument(paper, WORDS, new Map())))('styles.xml')).toContain(
      '<w:lang w:val="en-GB"/>',
    );
  });

  it('has a chart with what it shows in words', async () => {
    const chart = {
      kind: 'chart',
      chart: { kind: 'members', scenario: 'alla-sju' },
      caption: 'Kostnad',
    } as const;
    const picture = { svg: '', png: new Uint8Array([1]), width: 604, height: 240, label: 'Årjäng mest' };
    const bytes = await wordDocument(paperOfBlocks([chart]), WORDS, new Map([[chart, picture]]));
    const xml = await (await partsOf(bytes))('document.xml');
    expect(xml).toContain('descr="Årjäng mest"');
    // 604 × 240 pixels, of 9 525 EMU each.
    expect(xml).toContain('cx="5753100" cy="2286000"');
  });
});

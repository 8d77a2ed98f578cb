import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { ratio } from '../../../core/numbers/ratio.ts';
import { figure, percentage } from '../../../core/workbook/figures.ts';
import { sumOf } from '../../../core/workbook/formula.ts';
import { readXlsx } from '../../../core/workbook/read-xlsx.ts';
import { writeXlsx } from '../../../core/workbook/write-xlsx.ts';
import { HOSTILE_NAMES, REPAIRED_NAMES } from './hostile-names.ts';
import { cell, sheet, whole, words, workbook } from './small-workbook.ts';

async function partsOf(bytes: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = Object.values(zip.files).map(
    async (file) => [file.name, await file.async('string')] as const,
  );
  return Object.fromEntries(await Promise.all(parts));
}

const budget = workbook(
  sheet(
    'A',
    [
      cell('a/x', 1, 1, whole(3)),
      cell('b/x', 2, 1, whole(4)),
      cell('total/x', 3, 1, whole(7), { formula: sumOf('A', 'a/x', 'b/x'), role: 'total' }),
      cell('total/share', 3, 2, percentage(ratio(1n, 3n), 0)),
      cell('note/text', 4, 1, words('En längre anteckning'), { span: 2, wrap: true, role: 'note' }),
    ],
    { footer: { left: 'A & B', page: 'Sida', of: 'av' } },
  ),
);

describe('writing a workbook', () => {
  it('reads back the same figures, texts and formulas', async () => {
    const [page] = await readXlsx(await writeXlsx(budget));
    expect(page?.name).toBe('A');
    expect([...(page?.cells.values() ?? [])]).toEqual([
      { address: 'A1', value: 3, formula: null },
      { address: 'A2', value: 4, formula: null },
      { address: 'A3', value: 7, formula: 'SUM(A1:A2)' },
      { address: 'B3', value: 1 / 3, formula: null },
      { address: 'A4', value: 'En längre anteckning', formula: null },
    ]);
  });

  it('is set up to be printed on A4 across, with its rows repeated and pages numbered', async () => {
    const parts = await partsOf(await writeXlsx(budget));
    const page = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(page).toMatch(
      /<pageSetup [^>]*paperSize="9"[^>]*orientation="landscape"[^>]*fitToWidth="1"[^>]*fitToHeight="1"/,
    );
    expect(page).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(page).toContain('state="frozen"');
    expect(page).toContain('&amp;L&amp;8A &amp;&amp; B&amp;R&amp;8Sida &amp;P av &amp;N');
    expect(parts['xl/workbook.xml']).toMatch(/_xlnm.Print_Titles"[^>]*>&apos;A&apos;!\$1:\$1</);
  });

  it('lets a long sheet run on, as wide as the page', async () => {
    const long = workbook(sheet('A', [], { heights: Array.from({ length: 61 }, () => 1) }));
    const parts = await partsOf(await writeXlsx(long));
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(/fitToWidth="1"[^>]*fitToHeight="0"/);
  });

  it('names the program and nobody else', async () => {
    const core = (await partsOf(await writeXlsx(budget)))['docProps/core.xml'] ?? '';
    expect(core).toContain('<dc:title>Plan</dc:title>');
    expect(core.match(/<(dc:creator|cp:lastModifiedBy)>Samkalkyl</g)).toHaveLength(2);
  });

  it('SEC10: hostile names come back as typed, as texts, and make no formula', async () => {
    const names = [...HOSTILE_NAMES, ...REPAIRED_NAMES.map(([typed]) => typed)];
    const bytes = await writeXlsx(
      workbook(
        sheet(
          'A',
          names.map((name, at) => cell(`n${String(at)}/x`, at + 1, 1, words(name))),
        ),
      ),
    );
    const [page] = await readXlsx(bytes);
    const kept = [...HOSTILE_NAMES, ...REPAIRED_NAMES.map(([, text]) => text)];
    expect(names.map((_, at) => page?.cells.get(`A${String(at + 1)}`)?.value)).toEqual(kept);
    expect((await partsOf(bytes))['xl/worksheets/sheet1.xml']).not.toContain('<f>');
  });

  it('SEC10: the check for formulas sees one that is there (negative control)', async () => {
    expect((await partsOf(await writeXlsx(budget)))['xl/worksheets/sheet1.xml']).toContain(
      '<f>SUM(A1:A2)</f>',
    );
  });

  it('writes number formats that follow the reader’s own separators', async () => {
    const formats = workbook(
      sheet('A', [
        cell('a/x', 1, 1, whole(186560), { mark: 'over' }),
        cell('b/x', 2, 1, figure(ratio(-60000n), { signed: true })),
        cell('c/x', 3, 1, percentage(ratio(16n, 100n), 0)),
        cell('d/x', 4, 1, figure(ratio(2042n, 100n), { decimals: 2 })),
        cell('e/x', 5, 1, figure(ratio(1n), { one: 'ja', zero: 'nej' })),
      ]),
    );
    const styles = (await partsOf(await writeXlsx(formats)))['xl/styles.xml']?.replace(/&quot;/g, '"') ?? '';
    expect(styles).toContain('"▲"* #,##0_);"▲"* "−"#,##0_);"▲"* #,##0_)');
    expect(styles).toContain('"+"#,##0_);"−"#,##0_);#,##0_)');
    expect(styles).toContain('0"\u00a0"%_);"−"0"\u00a0"%_);0"\u00a0"%_)');
    expect(styles).toContain('#,##0.00_);"−"#,##0.00_);#,##0.00_)');
    expect(styles).toContain('[=1]"ja";[=0]"nej";0');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_COPY, wordsCopy } from '../../../../renderer/sheet/clipboard/copy-of-cell.ts';
import { readClipboard } from '../../../../renderer/sheet/clipboard/read-clipboard.ts';
import { readHtmlTable } from '../../../../renderer/sheet/clipboard/read-html.ts';
import { writeHtml } from '../../../../renderer/sheet/clipboard/write-html.ts';

const texts = (html: string) => readHtmlTable(html)?.rows.map((row) => row.map(({ text }) => text));

/** As LibreOffice 7.4 puts four cells on the clipboard in Swedish: its own decimal mark, a blank cell as a line's end. */
const LIBREOFFICE = `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/>
<style type="text/css">body,div,table { font-family:"Liberation Sans" }</style></head><body>
<table cellspacing="0" border="0"><colgroup width="85"></colgroup>
<tr><td height="17" align="left" valign=bottom><font color="#000000">Mellerud</font></td>
<td align="right" sdval="186560,25" sdnum="1053;0;#&quot; &quot;##0"><font color="#000000">186 560</font></td>
<td align="right" sdval="0,16" sdnum="1053;0;0%"><font color="#000000">16%</font></td>
<td align="left" valign=bottom><font color="#000000"><br></font></td></tr></table></body></html>`;

/** As Excel’s clipboard form is documented: shown text, and the value where it differs. */
const EXCEL = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><!--StartFragment-->
<table border=0><tr><td class=xl65 align=right x:num="1234.5678">1 235</td><td>Årjäng &amp; Co</td></tr>
<tr><td colspan=2>a<br>b</td></tr><tr><td>&nbsp;</td><td></td></tr><!--EndFragment--></table></body></html>`;

describe('a table of another program', () => {
  test('LibreOffice says figures exactly', () => {
    expect(readHtmlTable(LIBREOFFICE)?.rows[0]).toMatchObject([
      { text: 'Mellerud', figure: null },
      { text: '186 560', figure: '186560.25' },
      { text: '16%', figure: '0.16' },
      { text: '', figure: null },
    ]);
  });

  test('a third is rounded to the decimals that a value can have; what is no plain figure is none', () => {
    const figures = ['0.333333333333333', '2E-05', '-12.50', '1,5', '1,500.5'].map(
      (value) => readHtmlTable(`<table><tr><td sdval="${value}">x</td></tr></table>`)?.rows[0]?.[0]?.figure,
    );
    expect(figures).toEqual(['0.3333333333', null, '-12.5', '1.5', null]);
  });

  test('Excel’s own attribute, entities, cells over columns and lines within a cell', () => {
    expect(readHtmlTable(EXCEL)?.rows[0]?.[0]).toMatchObject({ text: '1 235', figure: '1234.5678' });
    expect(texts(EXCEL)).toEqual([
      ['1 235', 'Årjäng & Co'],
      ['a\nb', ''],
      ['', ''],
    ]);
  });

  test('a cell over rows leaves the places under it blank', () => {
    const html =
      '<table><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td><td>e</td></tr></table>';
    expect(texts(html)).toEqual([
      ['a', 'b'],
      ['', 'c'],
      ['d', 'e'],
    ]);
  });

  test('scripts and styles are no text, and nothing of it is run', () => {
    expect(texts('<table><tr><td><script>alert(1)</script><b onclick="x()">7</b></td></tr></table>')).toEqual(
      [['7']],
    );
    expect(texts('<table><tr><td>&lt;img src=x onerror=alert(1)&gt;</td></tr></table>')).toEqual([
      ['<img src=x onerror=alert(1)>'],
    ]);
  });

  test('no table is none', () => {
    expect(readHtmlTable('<p>110 000</p>')).toBeNull();
    expect(readHtmlTable('<table></table>')).toBeNull();
  });

  test('law: no text makes the reader throw', () => {
    const pieces = [
      '<table',
      '>',
      '<tr>',
      '<td ',
      'rowspan=',
      '"9"',
      '</td>',
      '&#x110000;',
      '&aring;',
      '<!--',
      '"',
      'å',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), (parts) => {
        readHtmlTable(`<table><tr><td>${parts.join('')}`);
      }),
      { seed: 20260718 },
    );
  });
});

describe('what is taken from the clipboard', () => {
  test('HTML where it says figures exactly, else the text', () => {
    const text = 'Mellerud\t186 560\t16%\t';
    expect(readClipboard({ text, html: LIBREOFFICE }, 'kr')?.[0]?.[1]?.typed).toBe('186560.25');
    const plain = '<table><tr><td>a</td></tr></table>';
    expect(readClipboard({ text: 'b', html: plain }, 'kr')).toEqual([[wordsCopy('b')]]);
    expect(readClipboard({ text: '', html: plain }, 'kr')?.[0]?.[0]?.text).toBe('a');
    expect(readClipboard({ text: '', html: '' }, 'kr')).toBeNull();
  });

  const ours = writeHtml(
    [
      [
        { ...NO_COPY, text: '245', figure: '245', typed: '=25000*1.4*7' },
        { ...NO_COPY, text: '600000', figure: '600000', typed: '600000', ceiling: 'period' },
        wordsCopy('<b>"Åmål"</b>\nrad'),
        { ...wordsCopy('16%'), fraction: '0.16' },
        { ...wordsCopy('−9,25%'), fraction: '-0.0925' },
      ],
    ],
    'kr',
  );

  test('N4 our own cells carry what was typed, and what a ceiling is for', () => {
    expect(readClipboard({ text: '245', html: ours }, 'kr')?.[0]).toMatchObject([
      { typed: '=25000*1.4*7' },
      { typed: '600000', ceiling: 'period' },
      { text: '<b>"Åmål"</b>\nrad', typed: null },
      { text: '16%', typed: null },
      { text: '−9,25%', typed: null },
    ]);
  });

  test('N5 what was typed in kronor is not typed into a plan in thousands', () => {
    expect(readClipboard({ text: '245', html: ours }, 'tkr')?.[0]?.[0]).toMatchObject({
      text: '245',
      typed: null,
    });
  });

  test('words are marked as words for Excel, figures and percents are not', () => {
    expect(ours.match(/mso-number-format/g)).toHaveLength(1);
    expect(ours.match(/sdnum="1053;0;@"/g)).toHaveLength(1);
  });

  test('lines of one cell stay in it in Excel, which else begins a row with each', () => {
    expect(ours).toContain('&lt;/b&gt;<br style="mso-data-placement:same-cell">rad</td>');
  });

  test('a value stands with the language of its decimal mark, without which LibreOffice does not read it', () => {
    expect(ours).toContain('sdval="245" sdnum="1033;"');
    expect(ours).toContain('sdval="0.16" sdnum="1033;0;0%"');
    expect(ours).toContain('sdval="-0.0925" sdnum="1033;0;0.00%"');
  });

  test('a percent that LibreOffice says as a fraction is read as it is shown', () => {
    expect(readClipboard({ text: 'x', html: LIBREOFFICE }, 'kr')?.[0]?.[2]).toMatchObject({
      text: '16%',
      typed: null,
    });
  });
});

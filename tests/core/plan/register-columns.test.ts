import { describe, expect, it } from 'vitest';
import { delimitedRows } from '../../../core/plan/delimited-rows.ts';
import { isRegisterHeader, registerColumns } from '../../../core/plan/register-columns.ts';

function columnsOf(text: string) {
  const found = registerColumns(delimitedRows(text, ';'));
  if (!found.ok) throw new Error(found.failure.code);
  const { code, name, county } = found.value;
  return { code, name, county };
}

describe('registerColumns', () => {
  it.each([
    ['Kod;Kommun;Län;2025\n1461;Mellerud;VG;9000', { code: 0, name: 1, county: 2 }],
    ['Län;Kommun;Kommunkod;2025\nVG;Mellerud;1461;9000', { code: 2, name: 1, county: 0 }],
    ['region;2025\n1461 Mellerud;9000', { code: 0, name: 0, county: null }],
    ['region;kön;2025\n1461 Mellerud;totalt;9000', { code: 0, name: 0, county: null }],
    [';;2025\n1461;Mellerud;9000', { code: 0, name: 1, county: null }],
    ['region;;2025\n1461;Mellerud;9000', { code: 0, name: 1, county: null }],
    [';Kommun;2025\n1461;Mellerud;9000', { code: 0, name: 1, county: null }],
    [';;;2025\n1461;Mellerud;Västra Götalands län;9000', { code: 0, name: 1, county: 2 }],
    ['Kommun;2025\nMellerud;9000', { code: 0, name: 0, county: null }],
  ])('K7: finds code, name and county in %j', (text, columns) => {
    expect(columnsOf(text)).toMatchObject(columns);
  });

  it('K7: passes over a title, and figures after the years', () => {
    const rows = delimitedRows(
      'Folkmängd efter region\n\nregion;2023;2024;Ökning 2024\n1461 Mellerud;1;2;1',
      ';',
    );
    expect(registerColumns(rows)).toMatchObject({
      ok: true,
      value: {
        header: { number: 3 },
        figures: {
          kind: 'wide',
          years: [
            { column: 1, year: 2023 },
            { column: 2, year: 2024 },
          ],
        },
      },
    });
  });

  it('K7: finds a table with a row a year', () => {
    expect(registerColumns(delimitedRows('region;år;Folkmängd\n1461 Mellerud;2024;9000', ';'))).toMatchObject(
      {
        value: { code: 0, name: 0, figures: { kind: 'long', year: 1, population: 2 } },
      },
    );
  });

  it('K7: a code that looks like a year is no year: Vansbro is 2021', () => {
    const isHeader = (text: string) => delimitedRows(text, ';').map(isRegisterHeader);
    expect(isHeader('2021;Vansbro;2025\n2021 Vansbro;2025\n;2025\nkod;2025')).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});

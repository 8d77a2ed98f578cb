import ExcelJS from 'exceljs';

/** Members as in the example: name, population 31 December 2023 (Vänersborg: the part that counts), ceiling. */
const MEMBERS: readonly (readonly [name: string, population: number, ceiling?: number])[] = [
  ['Bengtsfors', 9138],
  ['Dals-Ed', 4606],
  ['Färgelanda', 6434],
  ['Mellerud', 9165, 200_000],
  ['Munkedal', 10_502],
  ['Vänersborg', 6965],
  ['Årjäng', 9893],
  ['Åmål', 12_006],
];
const FIRST = 13;
const LAST = FIRST + MEMBERS.length - 1;
const YEARS = ['E', 'F', 'G'];

interface Scenario {
  readonly name: string;
  readonly without: readonly string[];
  readonly travel: number;
  readonly other: number;
}

/** Short names: they are written in formulas. */
const SCENARIOS: readonly Scenario[] = [
  { name: 'A', without: ['Åmål'], travel: 2250, other: 110_000 },
  { name: 'B', without: ['Åmål', 'Munkedal', 'Vänersborg', 'Årjäng'], travel: 1500, other: 80_000 },
  { name: 'C', without: ['Åmål', 'Munkedal'], travel: 2000, other: 110_000 },
];

/**
 * The example as a finance officer who knows spreadsheets well would have it: a sheet a scenario, the pay index and the
 * price held by the first, whole percents by ROUND, kronor, sums, a column that tests the ceilings. Every task is open to it.
 */
export async function budgetWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const scenario of SCENARIOS) fill(workbook.addWorksheet(scenario.name), scenario);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function fill(sheet: ExcelJS.Worksheet, { name, without, travel, other }: Scenario): void {
  const isBase = name === 'A';
  const put = (cell: string, value: string | number | null, format = '# ##0') => {
    const text = typeof value === 'string' && value.startsWith('=') ? { formula: value.slice(1) } : value;
    sheet.getCell(cell).value = text;
    sheet.getCell(cell).numFmt = format;
  };
  put('A1', 'Steget vidare 2025–2027');
  put('A2', 'Löneindex');
  put('B2', isBase ? 0.03 : '=A!B2', '0 %');
  put('A3', 'Pris per mil');
  put('B3', isBase ? 40 : '=A!B3');
  sheet.getRow(5).values = ['Kostnader', 'Underlag', '', '', 2025, '=', '=', 'Summa'];
  sheet.getRow(12).values = [
    'Kommun',
    'Med',
    'Invånare',
    'Andel',
    '=',
    '=',
    '=',
    'Summa',
    'Tak',
    'Över taket',
  ];
  put('F5', '=E5+1', '0');
  put('G5', '=F5+1', '0');
  for (const year of YEARS) put(`${year}12`, `=${year}$5`, '0');
  for (const [row, words, basis, format] of [
    [6, 'Lön', isBase ? 840_000 : '=A!B6', '# ##0'],
    [7, 'OH, påslag', isBase ? 0.15 : '=A!B7', '0 %'],
    [8, 'Resor, mil', travel, '# ##0'],
    [9, 'Övrigt', other, '# ##0'],
  ] as const) {
    put(`A${row}`, words);
    put(`B${row}`, basis, format);
    put(`H${row}`, `=SUM(E${row}:G${row})`);
  }
  put('E6', '=B6');
  put('F6', '=ROUND(E6*(1+$B$2),0)');
  put('G6', '=ROUND(F6*(1+$B$2),0)');
  for (const year of YEARS) {
    put(`${year}7`, `=ROUND($B7*${year}6,0)`);
    put(`${year}8`, '=ROUND($B8*$B$3,0)');
    put(`${year}9`, '=$B9');
  }
  put('A10', 'Summa kostnader');
  for (const year of [...YEARS, 'H']) put(`${year}10`, `=SUM(${year}6:${year}9)`);
  MEMBERS.forEach(([member, population, ceiling], index) => {
    const row = FIRST + index;
    put(`A${row}`, member);
    put(`B${row}`, without.includes(member) ? null : 1, '0');
    put(`C${row}`, population);
    put(`D${row}`, `=ROUND(B${row}*C${row}/SUMIF(B$${FIRST}:B$${LAST},1,C$${FIRST}:C$${LAST}),2)`, '0 %');
    for (const year of YEARS) put(`${year}${row}`, `=ROUND($D${row}*${year}$10,0)`);
    put(`H${row}`, `=SUM(E${row}:G${row})`);
    put(`I${row}`, ceiling ?? null);
    put(`J${row}`, `=IF(I${row}="","",MAX(0,MAX(E${row}:G${row})-I${row}))`);
  });
  put('A21', 'Summa');
  for (const column of ['B', 'D', ...YEARS, 'H'])
    put(`${column}21`, `=SUM(${column}${FIRST}:${column}${LAST})`, column === 'D' ? '0 %' : '# ##0');
  put('A22', 'Skillnad mot kostnaderna');
  for (const year of [...YEARS, 'H']) put(`${year}22`, `=${year}10-${year}21`);
}

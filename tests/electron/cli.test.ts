import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { serializePlan } from '../../core/index.ts';
import { readXlsx } from '../../core/workbook/read-xlsx.ts';
import { run } from '../../electron/cli.ts';
import { amountLine, member, planWith } from '../builders/plan-builder.ts';

const EXAMPLE = join(import.meta.dirname, '../../resources/examples/steget-vidare.samkalkyl');
const folder = mkdtempSync(join(tmpdir(), 'samkalkyl-terminal-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function samkalkyl(...argv: readonly string[]) {
  const said = { out: '', err: '' };
  const code = await run(argv, {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  });
  return { code, ...said };
}

function fileWith(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const amountsOf = z.object({
  members: z.array(z.object({ name: z.string(), amounts: z.array(z.string()) })),
});

function amounts(json: string, name: string) {
  return amountsOf.parse(JSON.parse(json)).members.find((each) => each.name === name)?.amounts;
}

describe('samkalkyl calc', () => {
  it('prints one JSON document and nothing else', async () => {
    const { code, out, err } = await samkalkyl('calc', EXAMPLE, '--json');
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({
      plan: 'Steget vidare 2025–2027',
      scenario: 'Alla sju',
      unit: 'kr',
      years: [2025, 2026, 2027],
    });
    expect(amounts(out, 'Mellerud')).toEqual(['186560', '191197', '195973']);
  });

  it.each([
    ['Bara fyra', '342860'],
    ['b', '342860'],
    ['UTAN MUNKEDAL', '231200'],
  ])('S1: takes scenario %s', async (name, first) => {
    const { out } = await samkalkyl('calc', EXAMPLE, '--scenario', name, '--json');
    expect(amounts(out, 'Mellerud')?.[0]).toBe(first);
  });

  it('shows aligned tables to a person', async () => {
    const { code, out } = await samkalkyl('calc', EXAMPLE, '--scenario', 'C');
    const spaces = out.replace(/\u00a0/g, ' ');
    expect(code).toBe(0);
    expect(spaces).toContain('Summa kostnader  1 156 000  1 184 980  1 214 829  3 555 809  100,0 %');
    expect(spaces).toMatch(
      /Mellerud +9 165 +20 % +231 200 +236 996 +242 966 +711 162 +77,60 +200 000\/år {2}Över 3 av 3 år/,
    );
    expect(spaces).toMatch(/Munkedal +10 502 +– +– +– +– +– +– +Ej med \(bas: 19 %\)/);
  });

  it('speaks English when asked to', async () => {
    const { out } = await samkalkyl('calc', EXAMPLE, '--lang', 'en');
    expect(out).toContain('Total costs');
    expect(out).toContain('1,166,000');
  });

  it('an unknown scenario is misuse, with the names that there are', async () => {
    const { code, out, err } = await samkalkyl('calc', EXAMPLE, '--scenario', 'Ingen');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('A Alla sju, B Bara fyra och C Utan Munkedal');
  });
});

describe('samkalkyl compare', () => {
  it('compares every scenario with the base, or with another', async () => {
    const base = await samkalkyl('compare', EXAMPLE, '--json');
    expect(base.code).toBe(0);
    const document: unknown = JSON.parse(base.out);
    expect(document).toMatchObject({
      against: 'Alla sju',
      scenarios: [
        { letter: 'A', over: [] },
        { letter: 'B' },
        { letter: 'C', over: [{ member: 'Mellerud', year: 2025, by: '31200' }, {}, {}] },
      ],
      inputs: [
        { input: 'members' },
        { input: 'line:resor.quantity', same: [true, false, false] },
        { input: 'line:ovrigt.amount', same: [true, false, true] },
      ],
    });
    const other = await samkalkyl('compare', EXAMPLE, '--against', 'c', '--json');
    expect(JSON.parse(other.out)).toMatchObject({ against: 'Utan Munkedal' });
  });

  it('S4: tells amounts, differences, changes and kronor per inhabitant by year and in sum', async () => {
    const { out } = await samkalkyl('compare', EXAMPLE, '--json');
    const document = z
      .object({ members: z.array(z.looseObject({ id: z.string(), scenarios: z.array(z.unknown()) })) })
      .parse(JSON.parse(out));
    const mellerud = document.members.find(({ id }) => id === 'mellerud');
    expect(mellerud?.scenarios[2]).toEqual({
      scenario: 'Utan Munkedal',
      joined: [true, true, true],
      ceiling: { kind: 'year', amount: '200000' },
      over: [true, true, true],
      amounts: ['231200', '236996', '242966'],
      sum: '711162',
      difference: { amounts: ['44640', '45799', '46993'], sum: '137432' },
      changePercent: { years: ['23.928', '23.9538', '23.9793'], sum: '23.9541' },
      perInhabitant: { years: ['25.23', '25.86', '26.51'], sum: '77.60' },
    });
    const amal = document.members.find(({ id }) => id === 'amal');
    expect(amal?.scenarios[2]).toMatchObject({
      amounts: ['0', '0', '0'],
      difference: { amounts: ['0', '0', '0'], sum: '0' },
      changePercent: { years: [null, null, null], sum: null },
    });
  });

  it('shows the inputs that differ and a table for the sum and each year', async () => {
    const { out } = await samkalkyl('compare', EXAMPLE);
    const spaces = out.replace(/\u00a0/g, ' ');
    expect(spaces).toContain('Resor, antal        2 250 mil');
    expect(spaces).toMatch(/Mellerud +186 560 +342 860 +\+156 300 +\+83,8 % +231 200 +\+44 640 +\+23,9 %/);
    expect(spaces).toContain('Över tak i C: Mellerud med 31 200 kr');
  });
});

describe('samkalkyl check', () => {
  it('says that a sound plan opens', async () => {
    const { code, out, err } = await samkalkyl('check', EXAMPLE);
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe('Steget vidare 2025–2027: går att öppna, 3 scenarier, inget att anmärka.\n');
  });

  it('lists issues in words with their cell, and still exits 0', async () => {
    const plan = planWith({
      lines: [amountLine('cost', 1000)],
      members: [member('Ed', null), member('Mellerud', 300)],
    });
    const path = fileWith(
      'issues.samkalkyl',
      serializePlan(plan, { savedAt: '2025-01-31T12:00:00Z', program: 'test' }),
    );
    const { code, out } = await samkalkyl('check', path);
    expect(code).toBe(0);
    expect(out).toMatch(/^Fel: .*Ed.*\[.+\]$/m);
  });

  it.each([
    ['empty', ''],
    ['no JSON', '{"format": '],
    ['another program’s', '{"format":"other","version":1}'],
    ['a newer version’s', '{"format":"samkalkyl/plan","version":99,"plan":{}}'],
  ])('refuses a file that is %s, on stderr, with its name', async (_what, content) => {
    const path = fileWith('refused.samkalkyl', content);
    for (const command of ['check', 'calc', 'compare']) {
      const { code, out, err } = await samkalkyl(command, path);
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain(path);
    }
  });

  it('warns of a file that was changed outside the program, and goes on', async () => {
    const changed = readFileSync(EXAMPLE, 'utf8').replace('"Samordnare"', '"Någon annan"');
    const { code, out, err } = await samkalkyl('calc', fileWith('changed.samkalkyl', changed), '--json');
    expect(code).toBe(0);
    expect(err).toMatch(/^Varning: /);
    expect(() => void JSON.parse(out)).not.toThrow();
  });

  it('every reason is on stderr, each with its place', async () => {
    const wrong = readFileSync(EXAMPLE, 'utf8').replaceAll('"line:resor.quantity"', '"line:gone.quantity"');
    const { code, out, err } = await samkalkyl('check', fileWith('unsound.samkalkyl', wrong));
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('Bara fyra');
    expect(err).toContain('Utan Munkedal');
  });

  it('a missing file is refused in both languages', async () => {
    const path = join(folder, 'missing.samkalkyl');
    expect(await samkalkyl('check', path)).toEqual({
      code: 1,
      out: '',
      err: `Kan inte öppna ${path}: Filen finns inte.\n`,
    });
    expect((await samkalkyl('check', path, '--lang', 'en')).err).toBe(
      `Cannot open ${path}: There is no such file.\n`,
    );
  });
});

describe('samkalkyl export', () => {
  it('writes a workbook of all scenarios', async () => {
    const path = join(folder, 'all.xlsx');
    const { code, out } = await samkalkyl('export', EXAMPLE, path);
    expect([code, out]).toEqual([0, `Skrev ${path} med 3 scenarier.\n`]);
    const pages = await readXlsx(readFileSync(path));
    expect(pages.map(({ name }) => name)).toEqual([
      'A Alla sju',
      'B Bara fyra',
      'C Utan Munkedal',
      'Jämförelse',
      'Antaganden',
    ]);
  });

  it('takes the scenarios named, each once, in the order named', async () => {
    const path = join(folder, 'some.XLSX');
    await samkalkyl(
      'export',
      EXAMPLE,
      path,
      '--scenario',
      'C',
      '--scenario',
      'a',
      '--scenario',
      'utan munkedal',
    );
    const pages = await readXlsx(readFileSync(path));
    expect(pages.map(({ name }) => name).slice(0, 3)).toEqual([
      'C Utan Munkedal',
      'A Alla sju',
      'Jämförelse',
    ]);
  });

  it('writes CSV with a byte order mark', async () => {
    const path = join(folder, 'all.csv');
    expect((await samkalkyl('export', EXAMPLE, path)).code).toBe(0);
    expect([...readFileSync(path).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('replaces a file of that name whole, and leaves nothing beside it', async () => {
    const path = join(folder, 'replaced.csv');
    writeFileSync(path, 'old');
    await samkalkyl('export', EXAMPLE, path, '--scenario', 'a');
    expect(readFileSync(path, 'utf8')).toContain('Mellerud');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp') || name.startsWith('.'))).toEqual([]);
  });

  it('refuses another ending, an unknown scenario and a folder that is not there, and writes nothing', async () => {
    const ending = await samkalkyl('export', EXAMPLE, join(folder, 'plan.pdf'));
    expect(ending.code).toBe(2);
    expect(ending.err).toContain('.xlsx eller .csv');
    const unknown = await samkalkyl('export', EXAMPLE, join(folder, 'unknown.xlsx'), '--scenario', 'Z');
    expect(unknown.code).toBe(2);
    const nowhere = await samkalkyl('export', EXAMPLE, join(folder, 'nowhere/plan.csv'));
    expect([nowhere.code, nowhere.out]).toEqual([1, '']);
    expect(nowhere.err).toContain('Mappen finns inte.');
    expect(readdirSync(folder)).not.toContain('unknown.xlsx');
  });

  it('a plan that cannot be opened writes nothing', async () => {
    const out = join(folder, 'never.xlsx');
    expect((await samkalkyl('export', fileWith('bad.samkalkyl', 'nothing'), out)).code).toBe(1);
    expect(readdirSync(folder)).not.toContain('never.xlsx');
  });
});

describe('samkalkyl', () => {
  it('shows its usage on stdout when asked, on stderr when misused', async () => {
    const help = await samkalkyl('--help');
    expect([help.code, help.err]).toEqual([0, '']);
    expect(help.out).toContain('samkalkyl export PLAN UT.xlsx|UT.csv');
    const misuse = await samkalkyl('solve', 'plan');
    expect([misuse.code, misuse.out]).toEqual([2, '']);
    expect(misuse.err).toContain('”solve”');
    expect(misuse.err).toContain('samkalkyl check PLAN');
  });
});

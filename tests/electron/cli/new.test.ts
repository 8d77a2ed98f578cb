import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPlan, TEMPLATES } from '../../../core/index.ts';
import { samkalkyl, testFolder } from './samkalkyl.ts';

const files = testFolder('new');

describe('samkalkyl new', () => {
  it('lists the templates, and what to write', async () => {
    const { code, out, err } = await samkalkyl('new', '--list');
    expect([code, err]).toEqual([0, '']);
    for (const template of TEMPLATES) expect(out).toMatch(new RegExp(`^${template} +\\S`, 'm'));
    expect(out).toContain('samkalkyl new MALL UT.samkalkyl');
  });

  it.each(TEMPLATES)('writes %s, which opens and is computed without faults', async (template) => {
    const path = files.path(`${template}.samkalkyl`);
    const { code, out } = await samkalkyl('new', template, path);
    expect(code).toBe(0);
    expect(out).toContain(`Skrev ${path}`);
    expect(out).toContain('Öppna den i Samkalkyl');
    expect(openPlan(readFileSync(path))).toMatchObject({ ok: true, value: { warnings: [] } });
    const checked = await samkalkyl('check', path);
    expect(checked.code).toBe(0);
    expect(checked.out).not.toMatch(/^Fel/m);
  });

  it('writes Swedish unless asked for English, with ids of its own each time', async () => {
    const [one, other] = [files.path('one.samkalkyl'), files.path('other.samkalkyl')];
    await samkalkyl('new', 'preproject', one);
    await samkalkyl('new', 'PREPROJECT', other, '--lang', 'en');
    const [swedish, english] = [one, other].map((path) => openPlan(readFileSync(path)));
    if (!swedish?.ok || !english?.ok) throw new Error('A template does not open');
    expect(swedish.value.plan.name).toBe('Förprojektering 2012');
    expect(english.value.plan.name).toBe('Pre-project 2012');
    expect(english.value.plan.id).not.toBe(swedish.value.plan.id);
  });

  it('never writes over a file, and leaves it as it was', async () => {
    const path = files.path('taken.samkalkyl');
    writeFileSync(path, 'mine');
    const { code, out, err } = await samkalkyl('new', 'grant', path);
    expect([code, out]).toEqual([1, '']);
    expect(err).toBe(
      `Kan inte skriva ${path}: Det finns redan en fil med det namnet. Välj ett annat namn.\n`,
    );
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  it('refuses an unknown template, another ending and a folder that is not there, and writes nothing', async () => {
    const unknown = await samkalkyl('new', 'budget', files.path('never.samkalkyl'));
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain('coordinator, grant, preproject, programme och empty');
    const ending = await samkalkyl('new', 'grant', files.path('never.json'));
    expect(ending.code).toBe(2);
    expect(ending.err).toContain('.samkalkyl');
    const nowhere = await samkalkyl('new', 'grant', files.path('nowhere/never.samkalkyl'));
    expect(nowhere.code).toBe(1);
    expect(nowhere.err).toContain('Mappen finns inte.');
    expect(readdirSync(dirname(files.path('x'))).filter((name) => name.startsWith('never'))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PAPER_SECTIONS } from '../../../core/index.ts';
import { examplePlan } from '../../builders/example-plan.ts';
import { paper } from '../../builders/paper-builder.ts';
import { EXAMPLE, samkalkyl, testFolder } from './samkalkyl.ts';

const files = testFolder('paper');
const table = z.strictObject({
  id: z.string(),
  caption: z.string(),
  columns: z.array(z.string()),
  rows: z.array(z.array(z.string())),
  note: z.string().nullable(),
});
const document = z.strictObject({
  plan: z.string(),
  scenario: z.string(),
  unit: z.literal('kr'),
  language: z.enum(['sv', 'en']),
  title: z.string(),
  subject: z.string(),
  facts: z.array(z.strictObject({ label: z.string(), value: z.string() })),
  sections: z.array(
    z.strictObject({
      id: z.enum(PAPER_SECTIONS),
      heading: z.string(),
      edited: z.boolean(),
      stale: z.boolean(),
      text: z.string(),
      tables: z.array(table),
    }),
  ),
  placeholders: z.array(z.string()),
});

async function read(...argv: readonly string[]) {
  const { code, out, err } = await samkalkyl('paper', ...argv, '--json');
  expect([code, err]).toEqual([0, '']);
  return document.parse(JSON.parse(out));
}

describe('samkalkyl paper', () => {
  it('writes the paper of a member as it is read, with its tables', async () => {
    const { code, out, err } = await samkalkyl('paper', EXAMPLE, '--member', 'mellerud', '--scenario', 'b');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(
      'FÖRSLAG TILL BESLUT\n\n[nämnd] föreslås besluta\n\n– att Mellerud inte ingår avtal',
    );
    expect(out).toMatch(
      /\nMellerud +2025 +2026 +2027 +Summa\nKostnad +342 860 +351 844 +361 097 +1 055 801\n/,
    );
  });

  it('gives it as data, of the agreement where no member is named', async () => {
    const { subject, scenario, sections, placeholders } = await read(EXAMPLE, '--lang', 'en');
    expect([subject, scenario]).toEqual(['The whole agreement', 'Alla sju']);
    expect(sections.map(({ id }) => id)).toEqual(PAPER_SECTIONS);
    const members = sections.flatMap(({ tables }) => tables).find(({ id }) => id === 'members');
    expect(members?.rows.find(([name]) => name === 'Mellerud')).toEqual([
      'Mellerud',
      '16%',
      '186,560',
      '191,197',
      '195,973',
      '573,730',
      '200,000 kr a year',
    ]);
    expect(placeholders).toEqual(['[board]', '[board]', '[date]', '[case number]', '[officer]']);
  });

  it('holds what somebody wrote in the plan’s own paper of the same', async () => {
    const edits = [{ section: 'summary', language: 'sv', text: 'Kort sagt.', draft: 'Ett äldre.' }] as const;
    const own = paper({ board: 'Kommunstyrelsen', edits: [...edits] });
    const path = files.withPlan('own.samkalkyl', { ...examplePlan(), papers: [own] });
    const { sections } = await read(path);
    expect(sections[0]?.text).toContain('Kommunstyrelsen föreslås besluta');
    expect(sections[1]).toMatchObject({ text: 'Kort sagt.', edited: true, stale: true });
    expect((await read(path, '--lang', 'en')).sections[1]?.edited).toBe(false);
    expect((await read(path, '--scenario', 'B')).sections[1]?.edited).toBe(false);
  });

  it('says which members and scenarios there are', async () => {
    const { code, err } = await samkalkyl('paper', EXAMPLE, '--member', 'Mariestad');
    expect(code).toBe(2);
    expect(err).toContain('Medlemmen ”Mariestad” finns inte i planen.');
    expect((await samkalkyl('paper', EXAMPLE, '--scenario', 'Q')).code).toBe(2);
  });
});

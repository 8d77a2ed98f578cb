import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalculator } from '../../../core/calculate.ts';
import { plainText, readPlainText } from '../../../core/paper/plain-text.ts';
import type { WrittenBlock, WrittenPaper } from '../../../core/paper/written-paper.ts';
import { writePaper } from '../../../core/paper/write-paper.ts';
import { PAPER_SECTIONS, paperText, type Paper, type Plan } from '../../../core/plan/schema.ts';
import { scenariosOf } from '../../../core/scenario/scenarios.ts';
import { createTranslator } from '../../../resources/text/translator.ts';
import { editedPlan } from '../../arbitraries/edited-plan.ts';
import { arbitraryPlan } from '../../arbitraries/plans.ts';
import { paper } from '../../builders/paper-builder.ts';

/** They throw for a text or a value that a catalogue lacks. */
const TRANSLATORS = { sv: createTranslator('sv'), en: createTranslator('en') };
const MOST_MEMBERS = 3;

/** The agreement and some members from the one at a place on, in every scenario, now in one language, now in the other. */
function papersOf(plan: Plan, from: number): readonly Paper[] {
  const members = plan.members.map((_, place) => plan.members[(place + from) % plan.members.length]);
  const subjects: readonly Paper['subject'][] = [
    { kind: 'agreement' },
    ...members
      .slice(0, MOST_MEMBERS)
      .flatMap((member) => (member ? [{ kind: 'member', member: member.id } as const] : [])),
  ];
  return scenariosOf(plan).flatMap(({ id }, row) =>
    subjects.map((subject, column) =>
      paper({ scenario: id, subject, language: (row + column + from) % 2 === 0 ? 'sv' : 'en' }),
    ),
  );
}

function textsOf(block: WrittenBlock): readonly string[] {
  if (block.kind === 'paragraph') return [block.text];
  if (block.kind === 'list') return block.items;
  if (block.kind === 'chart') return [block.caption];
  return [
    block.caption,
    ...block.columns.map(({ heading }) => heading),
    ...(block.note === undefined ? [] : [block.note]),
  ];
}

function checkTexts({ title, facts, sections }: WrittenPaper): void {
  expect(sections.map(({ id }) => id)).toEqual(PAPER_SECTIONS);
  for (const { id, draft, blocks } of sections) {
    expect(draft, id).not.toBe('');
    expect(paperText.safeParse(draft).success, id).toBe(true);
    expect(plainText(readPlainText(draft)), id).toBe(draft);
    for (const text of blocks.flatMap(textsOf)) expect(text.trim(), id).not.toBe('');
  }
  const all = [title, ...facts.map(({ value }) => value), ...sections.map(({ draft }) => draft)].join(' ');
  expect(all).not.toMatch(/\bundefined\b|\bNaN\b|Infinity|\[object |⟦/);
}

function checkDecision({ language, sections: [decision] }: WrittenPaper): void {
  const points = decision?.blocks.flatMap((block) => (block.kind === 'list' ? block.items : [])) ?? [];
  expect(points.length).toBeGreaterThan(0);
  for (const point of points) expect(point).toMatch(language === 'sv' ? /^att \S/ : /^that \S/);
}

function checkTables({ sections }: WrittenPaper): void {
  const tables = sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
  expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
  for (const { id, columns, rows } of tables)
    for (const { cells } of rows) expect(cells.length, id).toBe(columns.length);
}

describe('a paper of any plan, of the agreement and of members, in both languages', () => {
  it('has all its sections, no sentence that is empty or unfinished, decides one thing a sentence, and has whole tables', () => {
    fc.assert(
      fc.property(fc.oneof(arbitraryPlan, editedPlan), fc.nat(9), (plan, from) => {
        const { outcome } = createCalculator();
        for (const each of papersOf(plan, from)) {
          const written = writePaper(plan, each, (id) => outcome(plan, id), TRANSLATORS[each.language].text);
          checkTexts(written);
          checkDecision(written);
          checkTables(written);
        }
      }),
      { numRuns: 60, endOnFailure: true },
    );
  }, 120_000);
});

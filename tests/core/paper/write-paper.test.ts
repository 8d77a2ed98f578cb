import { describe, expect, it } from 'vitest';
import { calculate } from '../../../core/calculate.ts';
import { createHistory, record, undo } from '../../../core/commands/history.ts';
import { keepPaperText } from '../../../core/commands/keep-paper-text.ts';
import { setInput } from '../../../core/commands/set-input.ts';
import { setPaper } from '../../../core/commands/set-paper.ts';
import { setPaperText } from '../../../core/commands/set-paper-text.ts';
import type { EditResult } from '../../../core/commands/edit.ts';
import { writePaper } from '../../../core/paper/write-paper.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import { createTranslator } from '../../../resources/text/translator.ts';
import { examplePlan } from '../../builders/example-plan.ts';
import { paper } from '../../builders/paper-builder.ts';

const MELLERUD = paper({ subject: { kind: 'member', member: 'mellerud' } });
const start: Plan = { ...examplePlan(), papers: [MELLERUD] };

function written(plan: Plan) {
  const [first] = plan.papers;
  if (!first) throw new Error('No paper');
  return writePaper(plan, first, (id) => calculate(plan, id), createTranslator(first.language).text);
}

function summary(plan: Plan) {
  const found = written(plan).sections.find(({ id }) => id === 'summary');
  if (!found) throw new Error('No summary');
  return found;
}

function done(result: EditResult) {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}

const write = (plan: Plan, text: string | null) =>
  done(setPaperText(plan, { id: 'underlag', section: 'summary', text, draft: summary(plan).draft }));
const dearer = (plan: Plan) =>
  done(
    setInput(plan, {
      scenario: 'alla-sju',
      input: 'line:lon.pay',
      year: null,
      value: { text: '850000', value: '850000' },
    }),
  );

describe('a section that somebody has written', () => {
  it('stands in place of the draft, as paragraphs and lists; tables stay', () => {
    const plan = write(start, 'Kort sagt.\n\n– ett\n– två').plan;
    const { edited, stale, blocks } = summary(plan);
    expect([edited, stale]).toEqual([true, false]);
    expect(blocks).toEqual([
      { kind: 'paragraph', text: 'Kort sagt.' },
      { kind: 'list', ordered: false, items: ['ett', 'två'] },
    ]);
    const cost = { id: 'underlag', section: 'cost', text: 'Se tabellen.', draft: 'x' } as const;
    const after = written(done(setPaperText(plan, cost)).plan).sections.find(({ id }) => id === 'cost');
    expect(after?.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'chart', 'table', 'table']);
  });

  it('is stale when a figure under it moves, and not when that is undone', () => {
    let history = createHistory(start);
    history = record(history, write(history.plan, 'Kort sagt.'));
    history = record(history, dearer(history.plan));
    expect(summary(history.plan)).toMatchObject({ edited: true, stale: true });
    expect(summary(undo(history).plan)).toMatchObject({ edited: true, stale: false });
    expect(summary(undo(undo(history)).plan)).toMatchObject({ edited: false, stale: false });
  });

  it('is not stale when what moved is not in it', () => {
    const plan = write(start, 'Kort sagt.').plan;
    const other = done(setPaper(plan, { id: 'underlag', facts: { board: 'Kommunstyrelsen' } })).plan;
    expect(summary(other).stale).toBe(false);
    expect(written(other).sections[0]?.blocks[0]).toEqual({
      kind: 'paragraph',
      text: 'Kommunstyrelsen föreslås besluta',
    });
  });

  it('is no longer stale when it is kept, or given up for the draft', () => {
    const moved = dearer(write(start, 'Kort sagt.').plan).plan;
    const { draft } = summary(moved);
    const kept = done(keepPaperText(moved, { id: 'underlag', section: 'summary', draft })).plan;
    expect(summary(kept)).toMatchObject({ edited: true, stale: false });
    expect(summary(write(moved, null).plan)).toMatchObject({ edited: false, stale: false, draft });
  });

  it('another scenario moves the figures under it', () => {
    const plan = write(start, 'Kort sagt.').plan;
    expect(
      summary(done(setPaper(plan, { id: 'underlag', facts: { scenario: 'bara-fyra' } })).plan).stale,
    ).toBe(true);
  });

  it('belongs to its language: the other language has its own draft, and the text comes back', () => {
    const plan = write(start, 'Kort sagt.').plan;
    const english = done(setPaper(plan, { id: 'underlag', facts: { language: 'en' } })).plan;
    expect(summary(english)).toMatchObject({ edited: false, stale: false });
    expect(summary(english).draft).toContain('seven municipalities share the cost');
    const back = done(setPaper(english, { id: 'underlag', facts: { language: 'sv' } })).plan;
    expect(summary(back)).toMatchObject({ edited: true, stale: false });
  });
});

describe('what nobody has said yet', () => {
  it('stands in brackets and is counted, place by place', () => {
    expect(written(start).placeholders).toEqual([
      '[nämnd]',
      '[nämnd]',
      '[nämnd]',
      '[datum]',
      '[diarienummer]',
      '[handläggare]',
      '[befattning]',
    ]);
    const facts = { board: 'Kommunstyrelsen', date: '2025-04-01', caseNumber: 'KS 1', officer: 'A. Berg' };
    const said = done(setPaper(start, { id: 'underlag', facts })).plan;
    expect(written(said).placeholders).toEqual(['[befattning]']);
    expect(written(said).facts.map(({ value }) => value)).toEqual([
      'Kommunstyrelsen',
      '2025-04-01',
      'KS 1',
      'A. Berg',
      'Alla sju',
      '2025–2027',
    ]);
  });
});

import { expect, it, vi } from 'vitest';
import { calculate } from '../../../core/calculate.ts';
import { writePaper } from '../../../core/paper/write-paper.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import { createTranslator } from '../../../resources/text/translator.ts';
import { paper } from '../../builders/paper-builder.ts';
import { amountLine, member, planWith, scenario } from '../../builders/plan-builder.ts';

/** The base and fourteen scenarios, s1 to s14. */
const plan: Plan = planWith({
  lines: [amountLine('drift', 100_000)],
  members: [member('Alfa', 6_000), member('Beta', 4_000)],
  scenarios: Array.from({ length: 14 }, (_, at) => scenario(`s${at + 1}`, {})),
});

function tableOf(id: string, proposed: string) {
  const { text } = createTranslator('sv');
  const { sections } = writePaper(plan, paper({ scenario: proposed }), (each) => calculate(plan, each), text);
  const tables = sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
  const found = tables.find((each) => each.id === id);
  if (!found) throw new Error(`No table ${id}`);
  return found;
}

it('P.9: twelve alternatives are listed, the proposal among them wherever it stands', () => {
  const first = (proposed: string) => tableOf('alternatives', proposed).rows.map(({ cells }) => cells[0]);
  const upTo = (last: number) => Array.from({ length: last }, (_, at) => `s${at + 1}`);
  expect(first('base')).toEqual(['Bas (förslaget)', ...upTo(11)]);
  expect(first('s14')).toEqual(['Bas', ...upTo(10), 's14 (förslaget)']);
  // 15 in all, 12 of them listed.
  expect(tableOf('alternatives', 's14').note).toBe('Planen har 3 alternativ till.');
});

it('a capital is of the paper’s language, whatever the computer speaks', () => {
  const capital = vi.spyOn(String.prototype, 'toLocaleUpperCase');
  try {
    tableOf('assumptions', 'base');
    expect(capital.mock.calls.length).toBeGreaterThan(0);
    expect(new Set(capital.mock.calls.map(([language]) => language))).toEqual(new Set(['sv']));
  } finally {
    capital.mockRestore();
  }
});

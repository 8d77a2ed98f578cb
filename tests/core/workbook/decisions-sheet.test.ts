import { describe, expect, it } from 'vitest';
import { calculate } from '../../../core/calculate.ts';
import { addDecision } from '../../../core/commands/add-decision.ts';
import { removeMember } from '../../../core/commands/remove-member.ts';
import { setUnit } from '../../../core/commands/set-unit.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import { indexCells } from '../../../core/workbook/cell-index.ts';
import { csvOf } from '../../../core/workbook/csv-of.ts';
import { formulaText } from '../../../core/workbook/formula-text.ts';
import { createTranslator } from '../../../resources/text/translator.ts';
import { amountLine, member, planWith, scenario, yearly } from '../../builders/plan-builder.ts';
import { withDecision } from './decided-plan.ts';
import { nearest, wholeWorkbook } from './read-back.ts';

/** A and B by 3 to 1 of 1 000 kr a year: 750 and 250. C is asked. */
const before = planWith({
  lines: [amountLine('cost', 1000)],
  members: [member('A', 3000), member('B', 1000), member('C', 4000, { joined: { all: false } })],
  scenarios: [scenario('dyrare', { 'line:cost.amount': yearly(2000) })],
});
const decided = withDecision(before);

/** Then the cost becomes 1 200 kr and C joins in 2026: 900 and 300, then 38, 12 and 50 %: 456, 144 and 600. */
const after: Plan = {
  ...decided,
  lines: [amountLine('cost', 1200)],
  members: decided.members.map((each) =>
    each.id === 'c' ? { ...each, joined: { years: { 2025: false, 2026: true, 2027: true } } } : each,
  ),
};

function rows(plan: Plan) {
  const model = wholeWorkbook(plan);
  const index = indexCells(model);
  const cell = (id: string) => index.cell({ sheet: 'decisions', cell: id });
  const value = (id: string) => {
    const content = cell(id)?.content;
    if (content?.kind === 'text') return content.text;
    if (content?.kind !== 'number') return null;
    return content.value.n === 0n && content.format.zero !== null
      ? content.format.zero
      : nearest(content.value);
  };
  const columns = ['y2025', 'y2026', 'y2027', 'sum'];
  return {
    model,
    value,
    of: (row: string, measure: string) =>
      columns.map((name) => value(`decision:avtal:${row}/${measure}.${name}`)),
    formula: (id: string) => {
      const formula = cell(`decision:avtal:${id}`)?.formula;
      return formula && formulaText(formula, 'decisions', index);
    },
  };
}

describe('decisions in the workbook', () => {
  it('there is no sheet of them where nothing is decided', () => {
    expect(wholeWorkbook(before).sheets.map(({ id }) => id)).not.toContain('decisions');
    expect(wholeWorkbook(decided).sheets.at(-1)).toMatchObject({ id: 'decisions', name: 'Beslut' });
  });

  it('each has what was decided, what is now and the difference, by member and year', () => {
    const { of } = rows(after);
    expect(of('member:a', 'decided')).toEqual([750, 750, 750, 2250]);
    expect(of('member:a', 'now')).toEqual([900, 456, 456, 1812]);
    expect(of('member:a', 'difference')).toEqual([150, -294, -294, -438]);
    expect(of('member:c', 'decided')).toEqual(['ej med', 'ej med', 'ej med', 'ej med']);
    expect(of('member:c', 'now')).toEqual(['ej med', 600, 600, 1200]);
    expect(of('member:c', 'difference')).toEqual([0, 600, 600, 1200]);
    expect(of('total', 'decided')).toEqual([1000, 1000, 1000, 3000]);
    expect(of('total', 'now')).toEqual([1200, 1200, 1200, 3600]);
  });

  it('says when, by which case and which scenario, and its note', () => {
    const { value } = rows(after);
    expect(value('decision:avtal/name')).toBe('Avtalet');
    expect(value('decision:avtal/facts')).toBe(
      'Beslutat 2025-03-01, diarienummer KS 2025/123: scenariot A Bas.',
    );
    expect(value('decision:avtal/note')).toBe('Efter samråd');
    expect(value('decision:avtal:groups/now')).toBe('Nu, A Bas');
  });

  it('what is now is the scenario’s own cell; differences and sums are of this sheet; what was decided is a value', () => {
    const { formula } = rows(after);
    expect(formula('member:a/now.y2025')).toMatch(/^'A Bas'!\w+$/);
    expect(formula('member:a/difference.y2025')).toMatch(/^F\d+-B\d+$/);
    expect(formula('member:a/decided.sum')).toMatch(/^SUM\(B\d+:D\d+\)$/);
    expect(formula('total/now.y2026')).toMatch(/^SUM\(G\d+:G\d+\)$/);
    expect(formula('member:a/decided.y2025')).toBeNull();
  });

  it('a decision of a scenario is held against that scenario, and against the base once it is gone', () => {
    const added = addDecision(before, {
      id: 'avtal',
      scenario: 'dyrare',
      name: 'Avtalet',
      date: '2025-03-01',
      caseNumber: '',
      note: '',
    });
    if (!added.ok) throw new Error('Not decided');
    const { plan } = added.value;
    expect(rows(plan).of('member:a', 'difference')).toEqual([0, 0, 0, 0]);
    expect(rows(plan).value('decision:avtal:groups/now')).toBe('Nu, B dyrare');
    expect(rows(plan).value('decision:avtal/facts')).toBe('Beslutat 2025-03-01: scenariot B dyrare.');
    const without = rows({ ...plan, scenarios: [] });
    expect(without.of('member:a', 'difference')).toEqual([-750, -750, -750, -2250]);
    expect(without.value('decision:avtal:groups/now')).toBe('Nu, A Bas');
  });

  it('a member that is gone pays nothing now; a year that is gone is a dash; another unit is the same amount', () => {
    const removed = removeMember(after, { id: 'b' });
    if (!removed.ok) throw new Error('Not removed');
    const gone = rows({ ...removed.value.plan, years: removed.value.plan.years.slice(0, 2) });
    expect(gone.of('member:b', 'now')).toEqual(['ej med', 'ej med', '–', '–']);
    expect(gone.of('member:b', 'difference')).toEqual([-250, -250, '–', '–']);
    const inThousands = setUnit(after, { unit: 'tkr' });
    if (!inThousands.ok) throw new Error('Not in thousands');
    expect(rows(inThousands.value.plan).of('member:a', 'decided')).toEqual([0.75, 0.75, 0.75, 2.25]);
  });

  it('stand in the CSV as well, a row for each of the three', () => {
    const csv = csvOf(after, ['base'], (id) => calculate(after, id), createTranslator('sv').text);
    const decisions = csv.split('\r\n').filter((line) => line.startsWith('"Avtalet";"Beslut";"A"'));
    expect(decisions.map((line) => line.replace(/;+"Beslutat 2025.*$/, ''))).toEqual([
      '"Avtalet";"Beslut";"A";"Beslutat";;;;;750;750;750;2250',
      '"Avtalet";"Beslut";"A";"Nu, A Bas";;;;;900;456;456;1812',
      '"Avtalet";"Beslut";"A";"Skillnad";;;;;150;-294;-294;-438',
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { calculate, moneyOfText, sheetOf, type Plan, type SheetRow } from '../../../../core/index.ts';
import { createTranslator } from '../../../../resources/text/translator.ts';
import { measureCells, widthNeeds, type Measuring } from '../../../../renderer/sheet/layout/width-needs.ts';
import { formatIn } from '../../../../renderer/text/use-text.ts';
import { examplePlan } from '../../example-plan.ts';

const measuring = (display: 'kr' | 'tkr'): Measuring => ({
  format: formatIn('sv', display, 'kr'),
  write: createTranslator('sv').text,
  width: (text) => 10 * text.length,
  padding: 10,
  known: new Map(),
});
const sheet = (plan: Plan) => sheetOf(plan, plan.base.id, calculate(plan, plan.base.id));
const needs = (plan: Plan, display: 'kr' | 'tkr' = 'kr') => widthNeeds(sheet(plan), measuring(display));

describe('how much room figures need (design rule 4)', () => {
  const plan = examplePlan();

  test('the widest figure of all the years decides for each of them', () => {
    expect(needs(plan).figures).toMatchObject({
      year: 10 * '1 166 000'.length,
      sum: 10 * '3 585 809'.length,
    });
    expect(needs(plan, 'tkr').figures.year).toBe(10 * '1 166'.length);
    expect(needs(plan).years).toEqual(['y2025', 'y2026', 'y2027']);
  });

  test('room for the triangle is kept where a ceiling may be broken, and only there', () => {
    expect(needs(plan).mark).toBeGreaterThan(0);
    const without = { ...plan, members: plan.members.map((member) => ({ ...member, ceiling: null })) };
    expect(needs(without).mark).toBe(0);
  });

  test('a difference has room for its sign, its octagon and its bold figures', () => {
    const even = sheet(plan);
    const sections = even.sections.map((section) => ({ ...section, rows: section.rows.map(withDifference) }));
    const { figures } = widthNeeds({ ...even, sections }, measuring('kr'));
    expect(figures.sum).toBeGreaterThan(10 * '+98 764 347 121'.length);
  });

  test('a ceiling may give up its remark’s words before the sheet scrolls, never its figure', () => {
    const { texts } = needs(plan);
    expect(texts.ceilingLeast).toBeLessThan(texts.ceiling);
    expect(texts.ceilingLeast).toBeGreaterThan(10 * '200 000/år'.length);
  });

  test('after an edit only what it changed is measured again, and the answer is as if all were', () => {
    let measured = 0;
    const counting: Measuring = {
      ...measuring('kr'),
      width: (text) => {
        measured += 1;
        return 10 * text.length;
      },
    };
    widthNeeds(sheet(plan), counting);
    const atFirst = measured;
    const [line] = plan.lines;
    const other = plan.lines.map((each) =>
      each === line ? { ...each, note: 'En anteckning som ingen mätte' } : each,
    );
    const renamed = plan.members.map((member, place) =>
      place === 0 ? { ...member, name: 'Långtbortistangårdens kommun' } : member,
    );
    const edited = { ...plan, lines: other, members: renamed };
    expect(widthNeeds(sheet(edited), counting)).toEqual(needs(edited));
    expect(needs(edited).texts.name).toBe(10 * 'Långtbortistangårdens kommun'.length);
    expect(measured - atFirst).toBeLessThan(atFirst / 2);
  });

  test('cells that were measured a row at a time are at hand: headings and the words for totals alone are left', () => {
    const looks: string[] = [];
    const noting: Measuring = {
      ...measuring('kr'),
      width: (text, look) => {
        looks.push(look);
        return 10 * text.length;
      },
    };
    const rows = sheet(plan).sections.flatMap((section) => section.rows);
    expect([...measureCells(sheet(plan), noting)]).toHaveLength(rows.length);
    const ofCells = looks.length;
    expect(widthNeeds(sheet(plan), noting)).toEqual(needs(plan));
    const totals = rows.filter(({ kind }) => kind === 'total' || kind === 'rest');
    const left = looks.slice(ofCells).filter((look) => look !== 'head');
    expect(ofCells).toBeGreaterThan(50);
    expect(left).toHaveLength(totals.length);
  });
});

/** What is left over is not nothing. */
function withDifference(row: SheetRow): SheetRow {
  const { sum } = row.cells;
  if (row.kind !== 'difference' || sum?.value.kind !== 'money') return row;
  return {
    ...row,
    cells: {
      ...row.cells,
      sum: { ...sum, value: { ...sum.value, value: moneyOfText('98764347121', 'kr') } },
    },
  };
}

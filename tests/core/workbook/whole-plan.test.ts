import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../core/plan/schema.ts';
import { addressOf } from '../../../core/workbook/address.ts';
import { indexCells } from '../../../core/workbook/cell-index.ts';
import { formulaText } from '../../../core/workbook/formula-text.ts';
import type { WorkbookCell } from '../../../core/workbook/workbook.ts';
import { everythingPlan } from '../../builders/everything-plan.ts';
import { typed, yearly } from '../../builders/plan-builder.ts';
import { nearest, wholeWorkbook } from './read-back.ts';

const BASE = 'scenario:base';

/** A plan's workbook with what its cells hold, by id. */
function opened(plan: Plan) {
  const model = wholeWorkbook(plan);
  const index = indexCells(model);
  const cell = (id: string, sheet = BASE): WorkbookCell => {
    const found = index.cell({ sheet, cell: id });
    if (!found) throw new RangeError(`No cell ${id} in ${sheet}`);
    return found;
  };
  return {
    cell,
    has: (id: string, sheet = BASE) => index.cell({ sheet, cell: id }) !== undefined,
    value: (id: string, sheet = BASE) => {
      const { content } = cell(id, sheet);
      if (content.kind === 'number') return nearest(content.value);
      return content.kind === 'text' ? content.text : null;
    },
    /** With the addresses of this sheet's and the assumptions' cells as their ids. */
    formula: (id: string) => {
      const { formula } = cell(id);
      return formula && formulaText(formula, BASE, index);
    },
    at: (id: string) => addressOf(cell(id).row, cell(id).column),
    input: (id: string) => {
      const { row, column } = cell(`${id}/base`, 'assumptions');
      return `'Antaganden'!${addressOf(row, column)}`;
    },
  };
}

const plan = everythingPlan();
const whole = opened(plan);
const years = (row: string, of = whole) =>
  [2025, 2026, 2027].map((year) => of.value(`${row}/y${String(year)}`));

describe('the workbook of a plan that holds everything', () => {
  // Pay 25 000 × 12 × 80 % × 1,40 = 336 000, then × 1,03 twice: 346 080 and 356 462,4. Overhead is 15 %: 50 400, 51 912
  // and 53 469,3. Travel 1 000 × 40 × 1,02: 40 000, 40 800, 41 616. Premises 60 000. Running 90 000, 95 000, 99 000.
  it('C1–C4: lines are formulas of all their assumptions', () => {
    expect(years('line:lon')).toEqual([336_000, 346_080, 356_462]);
    expect(years('budgetTotal')).toEqual([576_400, 593_792, 610_547]);
    const [pay, degree, onCosts, index] = ['pay', 'degree', 'onCosts', 'index'].map((property) =>
      whole.input(`line:lon.${property}`),
    );
    expect(whole.formula('line:lon/y2027')).toBe(
      `ROUND(${pay}*12*${degree}*(1+${onCosts})*(1+${index})^2,0)`,
    );
    expect(whole.formula('line:resor/y2026')).toBe(
      `ROUND(${whole.input('line:resor.quantity')}*${whole.input('line:resor.price')}*(1+${whole.input('line:resor.index')}),0)`,
    );
    expect(whole.formula('line:drift/y2026')).toBe(`ROUND(${whole.input('line:drift.amount@2026')},0)`);
  });

  // Own financing 50 % of the pay: 168 000, 173 040, 178 231. The grant: 60 % of what that leaves of all + 10 000 =
  // 255 040 in 2025, at most 150 000 a year and 400 000 in all: 150 000, 150 000, 100 000.
  it('F1 F2: funding is formulas of its share, its lines, its caps and what is left', () => {
    expect(years('funding:egen')).toEqual([168_000, 173_040, 178_231]);
    expect(years('entitled:bidrag')).toEqual([255_040, 262_451, 269_390]);
    expect(years('funding:bidrag')).toEqual([150_000, 150_000, 100_000]);
    expect(years('overCap:bidrag')).toEqual([105_040, 112_451, 169_390]);
    expect(years('toShare')).toEqual([258_400, 270_752, 332_316]);
    const pay = whole.at('line:lon/y2027');
    expect(whole.formula('funding:egen/y2027')).toBe(
      `MAX(0,MIN(ROUND(${whole.input('funding:egen.percent')}*${pay},0),${pay}))`,
    );
    const all = `SUM(${pay}:${whole.at('line:drift/y2027')})`;
    const own = whole.at('funding:egen/y2027');
    expect(whole.formula('entitled:bidrag/y2027')).toBe(
      `MAX(0,ROUND(${whole.input('funding:bidrag.percent')}*(${all}-${own})+${whole.input('funding:bidrag.amount')},0))`,
    );
    const caps = [
      whole.input('funding:bidrag.capYear'),
      `${whole.input('funding:bidrag.capPeriod')}-SUM(${whole.at('funding:bidrag/y2025')}:${whole.at('funding:bidrag/y2026')})`,
    ];
    const entitled = whole.at('entitled:bidrag/y2027');
    expect(whole.formula('funding:bidrag/y2027')).toBe(
      `MAX(0,MIN(${entitled},${caps.join(',')},${all}-${own}))`,
    );
    expect(whole.formula('overCap:bidrag/y2027')).toBe(`MAX(0,${entitled}-MIN(${caps.join(',')}))`);
    expect(whole.formula('toShare/y2027')).toBe(
      `${whole.at('budgetTotal/y2027')}-(${own}+${whole.at('funding:bidrag/y2027')})`,
    );
  });

  it('F3: the whole adds up in a row that anybody can follow', () => {
    expect(years('identity')).toEqual([0, 0, 0]);
    expect(whole.cell('identity/y2025').mark).toBe('holds');
    const terms = ['funding:egen', 'funding:bidrag', 'financingTotal'].map((row) => whole.at(`${row}/y2025`));
    expect(whole.formula('identity/y2025')).toBe(`${whole.at('budgetTotal/y2025')}-(${terms.join('+')})`);
  });

  it('F3: a rest stands in a row of its own, and in the check', () => {
    // Without members nobody pays: all that there is to share is unfunded.
    const nobody = opened({ ...plan, members: [], scenarios: [] });
    expect(years('unfunded', nobody)).toEqual([258_400, 270_752, 332_316]);
    expect(years('identity', nobody)).toEqual([0, 0, 0]);
    expect(nobody.formula('identity/y2025')).toContain(`+${nobody.at('unfunded/y2025')})`);
  });

  it('C6 K6: what each member pays is the sum of its rows by key', () => {
    const rows = [
      'plan:part:',
      'pool-lokal:part:',
      ...['fast', 'tim', 'andel', 'rest'].map((part) => `pool-drift:part:${part}`),
    ];
    const cells = rows.map((row) => `pool:${row}:member:alfa/y2025`);
    expect(whole.formula('member:alfa/y2025')).toBe(cells.map((id) => whole.at(id)).join('+'));
    const sum = cells.map((id) => Number(whole.value(id))).reduce((a, b) => a + b);
    expect(whole.value('member:alfa/y2025')).toBe(sum);
    expect(whole.has('pool:pool-lokal:part::member:gamma/y2025')).toBe(false);
  });

  it('F3: a pool has what its lines cost less what funding bears of them', () => {
    const borne = whole.at('borne:bidrag:lokal/y2025');
    expect(whole.formula('pool:pool-lokal:toShare/y2025')).toBe(`${whole.at('line:lokal/y2025')}-${borne}`);
    const lines = `SUM(${whole.at('line:lon/y2025')}:${whole.at('line:resor/y2025')})`;
    const paid = ['funding:egen', 'borne:bidrag:lon', 'borne:bidrag:oh', 'borne:bidrag:resor'];
    expect(whole.formula('pool:plan:toShare/y2025')).toBe(
      `${lines}-(${paid.map((row) => whole.at(`${row}/y2025`)).join('+')})`,
    );
  });

  // What the running costs leave after the grant: 2025 fees 3 × 2 000, then 1,5 kr × 400 + 250 + 100 hours = 1 125.
  it('K4–K6: parts take in order, fees and rates are formulas of their assumptions', () => {
    const key = (part: string) => `pool:pool-drift:part:${part}`;
    expect(years(key('fast'))).toEqual([6_000, 8_000, 8_000]);
    expect(whole.value(`${key('tim')}/y2025`)).toBe(1_125);
    expect(whole.formula(`${key('fast')}:member:alfa/y2025`)).toBe(
      `ROUND(${whole.input('key:nyckel.part:fast')},0)`,
    );
    const rate = whole.input('key:nyckel.part:tim');
    expect(whole.formula(`${key('tim')}:member:alfa/y2025`)).toBe(
      `MAX(0,ROUND(${rate}*${whole.at(`${key('tim')}:member:alfa/key:timmar`)},0))`,
    );
    expect(whole.formula(`${key('tim')}:member:gamma/y2026`)).toBe(
      `MAX(0,ROUND(${rate}*${whole.input('member:gamma.key:timmar@2026')},0))`,
    );
    const toShare = whole.at('pool:pool-drift:toShare/y2025');
    const before = ['fast', 'tim'].map((part) => whole.at(`${key(part)}/y2025`)).join('+');
    expect(whole.formula(`${key('andel')}/y2025`)).toBe(
      `MAX(0,MIN(ROUND(${whole.input('key:nyckel.part:andel')}*${toShare},0),${toShare}-(${before})))`,
    );
    const andel = whole.at(`${key('andel')}/y2025`);
    expect(whole.formula(`${key('rest')}/y2025`)).toBe(`MAX(0,${toShare}-(${before}+${andel}))`);
    expect(whole.value(`${key('andel')}/name`)).toBe('Del 3: 30\u00a0% fasta procent (andel)');
  });

  it('A2: shares that are not the same in all years stand year by year, others beside the weight', () => {
    expect(years('pool:plan:part::share:member:delta')).toEqual([0, 0.11, 0.11]);
    expect(whole.cell('pool:plan:part::share:member:delta/y2025').content).toMatchObject({
      format: { zero: '–' },
    });
    const row = 'pool:pool-lokal:part::member:alfa';
    expect(whole.value(`${row}/share`)).toBe(0.5);
    expect(whole.formula(`${row}/exact`)).toBe(
      `${whole.at(`${row}/joined`)}/${whole.at('pool:pool-lokal:part::sum/joined')}`,
    );
  });

  it('K1: the key columns in use stand beside the inhabitants, and a weight by year is said to be that', () => {
    expect(whole.value('financingHeading/key:timmar')).toBe('timmar, tim');
    expect(whole.value('member:alfa/key:timmar')).toBe(400);
    expect(whole.value('member:gamma/key:timmar')).toBe('olika per år');
    expect(whole.value('member:alfa/population')).toBe(12_000);
    expect(whole.value('financingTotal/key:andel')).toBe(105);
  });

  it('T1: a ceiling’s kind is said in words, here and in the comparison', () => {
    const kinds = ['beta', 'gamma', 'delta'].map((id) => whole.value(`member:${id}/ceilingKind`));
    expect(kinds).toEqual(['per år', 'hela perioden', 'i snitt per år']);
    expect(whole.value('financingHeading/ceiling')).toBe('Tak, kr');
    expect(whole.value('sum:member:gamma/ceilingKind', 'comparison')).toBe('hela perioden');
  });

  // Beta may pay 60 000 a year: 29 602 of its 89 602 goes to the others in 2025.
  it('T3: what a ceiling takes and others bear stands after the pools, and is in the sums', () => {
    const members = plan.members.map((member) =>
      member.id === 'beta'
        ? { ...member, ceiling: { kind: 'year', amount: typed(60_000) } as const }
        : member,
    );
    const capped = opened({ ...plan, members });
    expect(capped.value('member:beta/y2025')).toBe(60_000);
    expect(capped.value('adjustment:member:beta/y2025')).toBe(-29_602);
    expect(capped.formula('member:beta/y2025')).toContain(`+${capped.at('adjustment:member:beta/y2025')}`);
    expect(capped.value('member:beta/fate')).toMatch(/^Kapad/);
    const moved = ['alfa', 'beta', 'gamma'].map((id) =>
      Number(capped.value(`adjustment:member:${id}/y2025`)),
    );
    expect(moved.reduce((a, b) => a + b)).toBe(0);
    expect(whole.has('adjustments/name')).toBe(false);
  });

  it('A4: amounts finer than the plan’s unit have their decimals, and are formulas where each is rounded half up', () => {
    const fine = opened({
      ...plan,
      scenarios: [],
      lines: plan.lines.slice(0, 1),
      funding: [],
      members: plan.members.slice(0, 3).map((member) => ({ ...member, ceiling: null })),
      amountUnit: '0.01',
      amountRounding: 'halfUp',
      shareRounding: 'none',
    });
    // 336 000 × 12 000 / 25 000 = 161 280; 346 080 × 5 000 / 25 000 = 69 216.
    expect(fine.cell('member:alfa/y2025').content).toMatchObject({ format: { decimals: 2 } });
    expect(fine.value('member:alfa/y2025')).toBe(161_280);
    expect(fine.formula('member:gamma/y2026')).toBe(
      `ROUND(${fine.at('member:gamma/share')}*${fine.at('budgetTotal/y2026')},2)`,
    );
    expect(fine.cell('line:lon/y2025').content).toMatchObject({ format: { decimals: 0 } });
    expect(fine.has('pools/title')).toBe(false);
  });

  it('S1: the assumptions have every input with its note, its source and its date', () => {
    const said = (id: string) =>
      ['note', 'source', 'date'].map((column) => whole.value(`${id}/${column}`, 'assumptions'));
    expect(said('line:lon.pay')).toEqual(['Genomsnittlig lön', 'Löneavtalet', '2025-01-15']);
    expect(said('line:lon.degree')).toEqual([null, 'Avtalet § 4', '2025-03-01']);
    expect(said('funding:bidrag.percent')).toEqual(['Enligt beslut', 'Avtalet § 4', '2025-03-01']);
    expect(said('member:gamma.population')).toEqual(['Bara den östra delen räknas', null, null]);
    expect(said('member:alfa.status')).toEqual(['KF § 12', null, '2025-02-03']);
    const values = (id: string) =>
      ['base', 'utan-delta'].map((scenario) => whole.value(`${id}/${scenario}`, 'assumptions'));
    expect(values('member:alfa.status')).toEqual(['beslutat', 'beslutat']);
    expect(values('line:lon.degree')).toEqual([0.8, 1]);
    expect(values('line:lokal.participants')).toEqual(['Alfa och Beta', 'alla medlemmar']);
    expect(values('plan.host')).toEqual(['Alfa', 'Förbundet']);
    expect(values('key:nyckel.part:fast')).toEqual([2_000, 3_000]);
    expect(whole.value('key:nyckel.part:rest/input', 'assumptions')).toBe('Del 4: resten efter timmar');
    expect(values('months')).toEqual([12, 12]);
  });

  it('Y1: months act on pay, one for each year where they are not the same', () => {
    const short = opened({
      ...plan,
      years: plan.years.map((year, at) => ({ ...year, months: at === 0 ? 7 : 12 })),
    });
    expect(short.value('line:lon/y2025')).toBe(196_000);
    expect(short.formula('line:lon/y2025')).toMatch(/\*'Antaganden'!D\d+\/12,0\)$/);
    expect(short.value('months@2025/base', 'assumptions')).toBe(7);
  });

  it('S4: the comparison has the costs and the funding of each scenario', () => {
    const of = (row: string) =>
      ['base', 'utan-delta'].map((scenario) => whole.value(`2025:${row}/${scenario}.amount`, 'comparison'));
    // Without Delta the post is full: 420 000 + 63 000 + 40 000 + 60 000 + 90 000; the cap a year is 200 000.
    expect(of('budgetTotal')).toEqual([576_400, 673_000]);
    expect(of('funding:bidrag')).toEqual([150_000, 200_000]);
    expect(of('funding:egen')).toEqual([168_000, 210_000]);
  });

  it('C6: a line’s own note and who shares it stand beside each other', () => {
    const lines = plan.lines.map((line) => (line.id === 'lokal' ? { ...line, note: 'Kontor' } : line));
    const noted = opened({ ...plan, lines });
    expect(noted.value('line:lokal/note')).toBe('Kontor; delas av Alfa och Beta, lika delar');
    expect(whole.value('line:lokal/note')).toBe('delas av Alfa och Beta, lika delar');
  });

  it('is said instead where there would be too many rows by key to read; amounts are then values', () => {
    // 1 001 members × 5 parts of the keys that they share by are more than 5 000 rows.
    const [first] = plan.members;
    if (!first) throw new Error('No member');
    const members = Array.from({ length: 1_001 }, (_, at) => ({
      ...first,
      id: `m${String(at)}`,
      name: `M${String(at)}`,
    }));
    const lines = plan.lines.filter(({ id }) => id !== 'lokal');
    const many = opened({ ...plan, members, lines, scenarios: [], host: null });
    expect(many.value('pools/leftOut')).toMatch(/^Fördelningen per nyckel har 5\u00a0005 rader/);
    expect(many.formula('member:m0/y2025')).toBeNull();
    expect(many.has('pool:plan:toShare/y2025')).toBe(false);
  });

  it('F2: a cap that is finer than the plan’s unit is cut in the formula as it is in the plan', () => {
    const funding = plan.funding.map((row) =>
      row.kind === 'grant' ? { ...row, capYear: yearly('150000.75'), capPeriod: null } : row,
    );
    const fine = opened({ ...plan, funding });
    expect(fine.value('funding:bidrag/y2025')).toBe(150_000);
    expect(fine.formula('funding:bidrag/y2025')).toContain(
      `ROUNDDOWN(${fine.input('funding:bidrag.capYear')},0)`,
    );
  });
});

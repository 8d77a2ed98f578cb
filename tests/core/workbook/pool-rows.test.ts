import { describe, expect, it } from 'vitest';
import { everythingPlan } from '../../builders/everything-plan.ts';
import { amountLine, member, planWith, typed, yearly } from '../../builders/plan-builder.ts';
import { opened, yearsOf } from './opened.ts';

const plan = everythingPlan();
const whole = opened(plan);

describe('who pays what by which key, in the workbook', () => {
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
  it('F3 A1: of a pool below zero members pay nothing; of one that cannot be shared, what is not known is a dash', () => {
    const lines = plan.lines.map((line) =>
      line.id === 'lokal' && line.kind === 'amount' ? { ...line, amount: yearly(-500) } : line,
    );
    const below = opened({ ...plan, lines, funding: [], scenarios: [] });
    expect(yearsOf('pool:pool-lokal:part::member:alfa', below)).toEqual([0, 0, 0]);
    expect(yearsOf('pool:pool-lokal:surplus', below)).toEqual([500, 500, 500]);
    const members = plan.members.map((each) => (each.id === 'alfa' ? { ...each, population: null } : each));
    const missing = opened({ ...plan, members, scenarios: [] });
    expect(missing.cell('member:alfa/population')).toMatchObject({
      content: { text: 'saknas' },
      mark: 'error',
    });
    expect(missing.cell('member:beta/population').mark).toBeNull();
    expect(yearsOf('pool:plan:part::member:alfa', missing)).toEqual(['–', '–', '–']);
    expect(yearsOf('pool:plan:unallocated', missing)).toEqual(yearsOf('pool:plan:toShare', missing));
    expect(yearsOf('identity', missing)).toEqual(['–', '–', '–']);
  });

  it('K4–K6: parts take in order, fees and rates are formulas of their assumptions', () => {
    const key = (part: string) => `pool:pool-drift:part:${part}`;
    expect(yearsOf(key('fast'), whole)).toEqual([6_000, 8_000, 8_000]);
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
    const keys = plan.keys.map((each) => ({
      ...each,
      parts: each.parts.map((part) => (part.kind === 'fee' ? { ...part, figure: yearly(0) } : part)),
    }));
    // A fee of nothing is a formula of those that take part, and of nobody else.
    const free = opened({ ...plan, keys });
    expect(free.formula(`${key('fast')}:member:alfa/y2025`)).not.toBeNull();
    expect(free.formula(`${key('fast')}:member:delta/y2025`)).toBeNull();
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
    expect(yearsOf('pool:plan:part::share:member:delta', whole)).toEqual([0, 0.11, 0.11]);
    expect(whole.cell('pool:plan:part::share:member:delta/y2025').content).toMatchObject({
      format: { zero: '–' },
    });
    const row = 'pool:pool-lokal:part::member:alfa';
    expect(whole.value(`${row}/share`)).toBe(0.5);
    expect(whole.formula(`${row}/exact`)).toBe(
      `${whole.at(`${row}/joined`)}/${whole.at('pool:pool-lokal:part::sum/joined')}`,
    );
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

  it('N1: with decimals, what a ceiling leaves of a large amount is rounded, so that floats leave no parts of an öre', () => {
    const [beta] = plan.members.filter(({ id }) => id === 'beta');
    if (!beta) throw new Error('No Beta');
    const ceiling = { kind: 'year', amount: typed(0.05) } as const;
    const alone = { ...plan, members: [{ ...beta, ceiling }], scenarios: [] };
    const rows = (whole: ReturnType<typeof opened>) =>
      new RegExp(`^ROUND\\(\\w+(\\+\\w+)*\\+${whole.at('adjustment:member:beta/y2025')},2\\)$`);
    const inOre = opened({ ...alone, unit: 'öre', amountUnit: '0.01' });
    expect(inOre.value('member:beta/y2025')).toBe(0.05);
    expect(inOre.formula('member:beta/y2025')).toMatch(rows(inOre));
    const inKronor = opened({ ...alone, unit: 'kr', amountUnit: '1' });
    expect(inKronor.value('member:beta/y2025')).toBe(0);
    expect(inKronor.formula('member:beta/y2025')).not.toContain('ROUND');
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

  it('A4: without rows by key, a share of the sum never makes the amount that it is a share of', () => {
    // Two pools of 2 501 members, 10 kr each in both: 20 of 50 020 kr is 1/2 501, and 1/2 501 of 50 020 kr is 20.
    const ofOneYear = planWith({
      years: [{ year: 2025, months: 12 }],
      lines: [amountLine('a', 25_010), { ...amountLine('b', 25_010), key: { kind: 'equal' } }],
      members: Array.from({ length: 2_501 }, (_, at) => member(`M${String(at)}`, 1)),
      shareRounding: 'none',
      amountRounding: 'halfUp',
    });
    const own = opened(ofOneYear);
    expect(own.has('pools/leftOut')).toBe(true);
    expect(own.value('member:m0/y2025')).toBe(20);
    expect(own.formula('member:m0/y2025')).toBeNull();
  });
});

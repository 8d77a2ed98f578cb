import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPlan } from '../../../core/file/open-plan.ts';
import { serializePlan } from '../../../core/file/serialize-plan.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/plans/v1');

/** Files that version 1 wrote. They are never edited: what a municipality saved must open forever (FIL10). */
const GOLDEN: Readonly<Record<string, string>> = {
  'allt.samkalkyl': 'e6c19b8316deb325d6834aa1f4b5955b25258afce21828ab12be0e197e2f5e97',
  'ore-ett-ar.samkalkyl': 'e3f1d543d317b049e41f309739665a6351a527acc772f76c69e93b5ea888bdc3',
  'steget-vidare.samkalkyl': '7388bed1d4b5348fae18b133c453a119e02a6d2dd363035d040d82218398d4c0',
};

function opened(name: string) {
  const result = openPlan(readFileSync(join(FOLDER, name)));
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.failure)}`);
  return result.value;
}

describe('FIL10: the plan files of version 1', () => {
  it('are the ones that were pinned', () => {
    const hashes = readdirSync(FOLDER).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(FOLDER, name)))
        .digest('hex'),
    ]);
    expect(Object.fromEntries(hashes)).toEqual(GOLDEN);
  });

  it.each(Object.keys(GOLDEN))('%s opens without a warning, and is saved as it was', (name) => {
    const { plan, warnings } = opened(name);
    expect(warnings).toEqual([]);
    const saved = { savedAt: '2026-11-21T12:00:00.000Z', program: 'Samkalkyl 0.1.0' };
    expect(serializePlan(plan, saved)).toBe(readFileSync(join(FOLDER, name), 'utf8'));
  });

  it('hold what they held: arithmetic, values by year, key columns, overrides of every kind', () => {
    const { plan } = opened('allt.samkalkyl');
    expect(plan.lines.map(({ id, kind }) => [id, kind])).toEqual([
      ['lon', 'pay'],
      ['oh', 'percentage'],
      ['resor', 'quantity'],
      ['ovrigt', 'amount'],
      ['intakt', 'amount'],
      ['utb', 'quantity'],
      ['admin', 'percentage'],
    ]);
    expect(plan.lines[0]).toMatchObject({ annualPay: { text: '=25000*1.4*7', value: '245000' } });
    expect(plan.lines[5]).toMatchObject({
      price: { all: { text: '=(1000+250)*3/7', value: '535.7142857143' } },
    });
    expect(plan.key).toEqual({ kind: 'column', column: 'timmar' });
    expect(plan.members[1]?.keyValues).toHaveProperty('skatt.years.2026.value', '2');
    expect(plan.base).toMatchObject({ id: 'utan-munkedal', letter: 'C' });
    expect(Object.keys(plan.scenarios[2]?.overrides ?? {})).toHaveLength(16);
    expect(plan.scenarios[2]?.note).toBe('Rad ett\n\tRad två – 👍');
    const oneYear = opened('ore-ett-ar.samkalkyl').plan;
    expect([oneYear.unit, oneYear.years]).toEqual(['öre', [{ year: 2025, months: 7 }]]);
  });
});

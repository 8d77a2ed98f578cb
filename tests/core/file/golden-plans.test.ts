import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPlan } from '../../../core/file/open-plan.ts';
import { serializePlan } from '../../../core/file/serialize-plan.ts';
import { inputsOf } from '../../../core/plan/inputs.ts';
import { keyPart } from '../../../core/plan/schema.ts';
import { resolve } from '../../../core/scenario/resolve.ts';
import { scenariosOf } from '../../../core/scenario/scenarios.ts';
import outcomesOfVersion1 from '../../fixtures/outcomes/v1.json';
import outcomesOfVersion2 from '../../fixtures/outcomes/v2.json';
import outcomesOfVersion3 from '../../fixtures/outcomes/v3.json';
import { outcomeDigest } from './outcome-digest.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/plans');

/** Files that each version wrote. They are never edited: what a municipality saved must open forever (FIL10). */
const GOLDEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  v1: {
    'allt.samkalkyl': 'e6c19b8316deb325d6834aa1f4b5955b25258afce21828ab12be0e197e2f5e97',
    'ore-ett-ar.samkalkyl': 'e3f1d543d317b049e41f309739665a6351a527acc772f76c69e93b5ea888bdc3',
    'steget-vidare.samkalkyl': '7388bed1d4b5348fae18b133c453a119e02a6d2dd363035d040d82218398d4c0',
  },
  v2: {
    'allt.samkalkyl': '80875b9d2cff28d8add4efdbc09e946b7c5a7c06b4896a4ec51c92d593f9b731',
    'steget-vidare.samkalkyl': '29c3d106feba97e6fb557b88ac5d8a32e6c60a0bd0eab34921ecfd2a4013ce86',
    'tkr-ett-ar.samkalkyl': '3d0c26404be40f9a8ee848d32fb3da34333bf7091bd43625e32f84a68d26d056',
  },
  v3: {
    'allt.samkalkyl': 'e11bb390a078572cf05895136396a63cac925baa1f673091b32f16891a8e6a7c',
    'steget-vidare.samkalkyl': '13e435a151cc8cfcbfb9cd269f51ac3b88d7246f3704199d53ce8632118f0ffa',
    'tkr-ett-ar.samkalkyl': '1678a2f4073766f723eb96fae7c5ab19a51a12a97776822f2f6c284b15337c9f',
  },
};

/** What they came to, written down by the version that wrote them. */
const OUTCOMES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  v1: outcomesOfVersion1,
  v2: outcomesOfVersion2,
  v3: outcomesOfVersion3,
};

const FILES = Object.entries(GOLDEN).flatMap(([version, files]) =>
  Object.keys(files).map((name) => [version, name] as const),
);

function opened(version: string, name: string) {
  const result = openPlan(readFileSync(join(FOLDER, version, name)));
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.failure)}`);
  return result.value;
}

describe('FIL10: the plan files of every version', () => {
  it('are the ones that were pinned', () => {
    for (const [version, expected] of Object.entries(GOLDEN)) {
      const hashes = readdirSync(join(FOLDER, version)).map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(FOLDER, version, name)))
          .digest('hex'),
      ]);
      expect(Object.fromEntries(hashes)).toEqual(expected);
    }
    expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(GOLDEN));
  });

  it.each(FILES)('%s/%s opens without a warning and comes to what it came to then', (version, name) => {
    const { plan, warnings } = opened(version, name);
    expect(warnings).toEqual([]);
    expect(outcomeDigest(plan)).toEqual(OUTCOMES[version]?.[name]);
  });

  it.each(FILES)('%s/%s is the same plan when it is saved and opened again', (version, name) => {
    const { plan } = opened(version, name);
    const text = serializePlan(plan, { savedAt: '2026-11-22T12:00:00.000Z', program: 'Samkalkyl 0.1.0' });
    expect(openPlan(new TextEncoder().encode(text))).toEqual({ ok: true, value: { plan, warnings: [] } });
    if (version === 'v3') expect(text).toBe(readFileSync(join(FOLDER, version, name), 'utf8'));
  });

  it('hold what they held: arithmetic, values by year, key columns, overrides of every kind', () => {
    const { plan } = opened('v1', 'allt.samkalkyl');
    expect(plan.lines.map(({ id, kind }) => [id, kind])).toEqual([
      ['lon', 'pay'],
      ['oh', 'percentage'],
      ['resor', 'quantity'],
      ['ovrigt', 'amount'],
      ['intakt', 'amount'],
      ['utb', 'quantity'],
      ['admin', 'percentage'],
    ]);
    expect(plan.lines[0]).toMatchObject({ pay: { text: '=25000*1.4*7', value: '245000' } });
    expect(plan.lines[5]).toMatchObject({
      price: { all: { text: '=(1000+250)*3/7', value: '535.7142857143' } },
    });
    expect(plan.key).toEqual({ kind: 'column', column: 'timmar' });
    expect(plan.members[1]?.keyValues).toHaveProperty('skatt.years.2026.value', '2');
    expect(plan.base).toMatchObject({ id: 'utan-munkedal', letter: 'C' });
    expect(Object.keys(plan.scenarios[2]?.overrides ?? {})).toHaveLength(16);
    expect(plan.scenarios[2]?.note).toBe('Rad ett\n\tRad två – 👍');
    const oneYear = opened('v1', 'ore-ett-ar.samkalkyl').plan;
    expect([oneYear.unit, oneYear.years]).toEqual(['öre', [{ year: 2025, months: 7 }]]);
  });
});

describe('FIL10: the plan files of version 3 hold everything that a plan can', () => {
  const plans = Object.keys(GOLDEN.v3 ?? {}).map((name) => opened('v3', name).plan);
  const parts = plans.flatMap(({ keys }) => keys.flatMap((key) => key.parts));
  const members = plans.flatMap((plan) => plan.members);
  const kinds = (rows: readonly { readonly kind: string }[]) =>
    [...new Set(rows.map(({ kind }) => kind))].sort();

  it('every kind of line, funding, part of a key, what it divides by and takes, ceiling and status', () => {
    expect(kinds(plans.flatMap(({ lines }) => lines))).toEqual(['amount', 'pay', 'percentage', 'quantity']);
    expect(kinds(plans.flatMap(({ funding }) => funding))).toEqual(['grant', 'own']);
    expect(kinds(parts)).toEqual(keyPart.options.map(({ shape }) => shape.kind.value).sort());
    const dividing = parts.filter((part) => part.kind === 'divide');
    expect(kinds(dividing.map(({ by }) => by))).toEqual(['column', 'equal', 'percents', 'population']);
    expect(new Set(dividing.map(({ takes }) => takes)).size).toBe(4);
    expect(kinds(members.flatMap(({ ceiling }) => ceiling ?? []))).toEqual(['average', 'period', 'year']);
    expect(kinds(members.flatMap(({ status }) => status ?? []))).toHaveLength(5);
    expect(kinds(plans.flatMap(({ host }) => host ?? []))).toEqual(['member', 'party']);
    for (const list of ['keyColumns', 'keys', 'scenarios', 'decisions', 'papers'] as const)
      expect(plans.flatMap((plan): readonly unknown[] => plan[list]).length, list).toBeGreaterThan(1);
    expect(plans.flatMap(({ remarks }) => Object.keys(remarks)).length).toBeGreaterThan(5);
  });

  it('every word of every choice, and an override of every type of input', () => {
    const chosen = new Map<string, Set<unknown>>();
    for (const plan of plans)
      for (const { id } of scenariosOf(plan))
        for (const { property, type, choices, value } of inputsOf(resolve(plan, id)))
          if (type === 'choice')
            chosen.set(
              `${property}: ${choices.join(' ')}`,
              (chosen.get(`${property}: ${choices.join(' ')}`) ?? new Set()).add(value),
            );
    for (const [choices, values] of chosen)
      expect([...values].sort().join(' ')).toBe(choices.split(': ')[1]?.split(' ').sort().join(' '));
    expect(chosen.size).toBe(6);
    const overridden = plans.flatMap((plan) =>
      plan.scenarios.flatMap(({ overrides }) =>
        inputsOf(plan).flatMap(({ id, type }) =>
          Object.keys(overrides).some((key) => key.replace(/@.*/, '') === id) ? [type] : [],
        ),
      ),
    );
    expect([...new Set(overridden)].sort()).toEqual([
      'boolean',
      'ceiling',
      'choice',
      'count',
      'degree',
      'key',
      'keyValue',
      'lines',
      'members',
      'money',
      'party',
      'percent',
      'population',
      'portion',
      'price',
      'quantity',
      'registerYear',
      'sum',
    ]);
  });
});

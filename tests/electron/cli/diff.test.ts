import { describe, expect, it } from 'vitest';
import { setInput, type OverrideValue, type Plan } from '../../../core/index.ts';
import { examplePlan } from '../../builders/example-plan.ts';
import { typed } from '../../builders/plan-builder.ts';
import { EXAMPLE, samkalkyl, testFolder } from './samkalkyl.ts';

const files = testFolder('diff');

function withInput(plan: Plan, scenario: string, input: string, value: OverrideValue): Plan {
  const edit = setInput(plan, { scenario, input, year: null, value });
  if (!edit.ok) throw new Error(`Refused: ${edit.failure.code}`);
  return edit.value.plan;
}

const LESS_TRAVEL = withInput(examplePlan(), 'alla-sju', 'line:resor.quantity', typed(2000));
const OTHER = files.withPlan('other.samkalkyl', LESS_TRAVEL);

describe('samkalkyl diff', () => {
  it('of a file and itself: nothing differs, in any scenario', async () => {
    const { code, out, err } = await samkalkyl('diff', EXAMPLE, EXAMPLE);
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n').slice(0, 2)).toEqual([
      'Steget vidare 2025–2027, A Alla sju → Steget vidare 2025–2027, A Alla sju',
      'Inget skiljer, varken uppgifter eller resultat.',
    ]);
    expect(out).toContain('Bara fyra: Inget skiljer');
    expect(out).not.toContain('Uppgifter som skiljer');
  });

  it('S4: what was typed, what it comes to, and how the other scenarios fare', async () => {
    const { out } = await samkalkyl('diff', EXAMPLE, OTHER);
    expect(out).toContain('  Resor, antal: 2 250 mil → 2 000 mil\n');
    // 16 % of 1 156 000, 1 184 980 and 1 214 829 is 184 960, 189 597 and 194 373.
    expect(out).toContain('  Mellerud 2025–2027: 573 730 kr → 568 930 kr (−4 800 kr)\n');
    expect(out).toContain('  Utan Munkedal: Inget skiljer');
    const { out: english } = await samkalkyl('diff', EXAMPLE, OTHER, '--lang', 'en');
    expect(english).toContain('Mellerud 2025–2027: 573,730 kr → 568,930 kr (−4,800 kr)');
  });

  it('prints one document with names and figures', async () => {
    const { code, out, err } = await samkalkyl('diff', EXAMPLE, OTHER, '--json');
    expect([code, err]).toEqual([0, '']);
    const document: unknown = JSON.parse(out);
    expect(document).toMatchObject({
      before: {
        plan: 'Steget vidare 2025–2027',
        scenario: 'Alla sju',
        unit: 'kr',
        years: [2025, 2026, 2027],
      },
      after: { scenario: 'Alla sju' },
      inputs: [
        {
          id: 'line:resor.quantity',
          kind: 'changed',
          title: 'Resor, antal',
          before: '2 250 mil',
          after: '2 000 mil',
          sentence: 'Resor, antal: 2 250 mil → 2 000 mil',
        },
      ],
      scenarios: [
        { name: 'Bara fyra', kind: 'same' },
        { name: 'Utan Munkedal', kind: 'same' },
      ],
    });
    expect(document).toHaveProperty(['results', '0'], {
      id: 'total',
      name: null,
      title: 'Summa kostnader',
      before: { amounts: ['1166000', '1194980', '1224829'], sum: '3585809' },
      after: { amounts: ['1156000', '1184980', '1214829'], sum: '3555809' },
      sentence: 'Summa kostnader 2025–2027: 3 585 809 kr → 3 555 809 kr (−30 000 kr)',
    });
  });

  it('S1: one scenario of each by its name, and of no other', async () => {
    const { out } = await samkalkyl('diff', EXAMPLE, OTHER, '--scenario', 'Utan Munkedal', '--json');
    expect(JSON.parse(out)).toMatchObject({
      inputs: [],
      after: { scenario: 'Utan Munkedal' },
      scenarios: [],
    });
  });

  it('scenarios that only one of them has', async () => {
    const without = files.withPlan('without.samkalkyl', {
      ...examplePlan(),
      scenarios: examplePlan().scenarios.slice(1),
    });
    expect((await samkalkyl('diff', EXAMPLE, without)).out).toContain(
      'Bara fyra: Finns bara i den tidigare planen.',
    );
    expect((await samkalkyl('diff', without, EXAMPLE)).out).toContain(
      'Bara fyra: Finns bara i den senare planen.',
    );
  });

  it('refuses a file that does not open, and a scenario that one of them lacks, with the file’s name', async () => {
    const gone = await samkalkyl('diff', EXAMPLE, files.path('gone.samkalkyl'));
    expect([gone.code, gone.out]).toEqual([1, '']);
    expect(gone.err).toContain('gone.samkalkyl');
    const unknown = await samkalkyl('diff', EXAMPLE, OTHER, '--scenario', 'Alla åtta');
    expect([unknown.code, unknown.out]).toEqual([2, '']);
    expect(unknown.err).toContain(EXAMPLE);
  });
});

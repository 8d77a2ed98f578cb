import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { amountLine, member, planWith } from '../../builders/plan-builder.ts';
import { EXAMPLE, samkalkyl, testFolder } from './samkalkyl.ts';

const files = testFolder('explain');

interface Step {
  readonly cell: string;
  readonly title: string;
  readonly value: string | null;
  readonly sentence: string;
  readonly rule: string | null;
  readonly parts: readonly Step[];
}
const step: z.ZodType<Step> = z.lazy(() =>
  z.strictObject({
    cell: z.string(),
    title: z.string(),
    value: z.string().nullable(),
    sentence: z.string(),
    rule: z.string().nullable(),
    parts: z.array(step),
  }),
);
const document = z.looseObject({ plan: z.string(), scenario: z.string() });

async function treeOf(...argv: readonly string[]) {
  const { code, out, err } = await samkalkyl('explain', EXAMPLE, ...argv, '--json');
  expect([code, err]).toEqual([0, '']);
  const { plan, scenario, ...root } = document.parse(JSON.parse(out));
  return { plan, scenario, root: step.parse(root) };
}

const allOf = (root: Step): readonly Step[] => [root, ...root.parts.flatMap(allOf)];

describe('samkalkyl explain', () => {
  it('X1: says in words why a member pays what it pays, down to inputs', async () => {
    const { code, out, err } = await samkalkyl('explain', EXAMPLE, '--member', 'mellerud', '--year', '2025');
    expect([code, err]).toEqual([0, '']);
    const lines = out.split('\n');
    expect(lines.slice(0, 4)).toEqual([
      'Steget vidare 2025–2027',
      'A  Alla sju',
      '',
      'Mellerud 2025: 9 165 av 56 703 invånare = 16,16 %, avrundat till 16 % (största rest); 16 % × 1 166 000 kr = 186 560 kr.',
    ]);
    expect(out).toContain('  Årets kostnad, 2025');
    expect(out).toContain('      Resor, antal 2025: 2 250 mil, inmatat.');
  });

  it('X1: as a tree whose root is the figure that calc gives', async () => {
    const { plan, scenario, root } = await treeOf('--member', 'Mellerud', '--year', '2026');
    expect([plan, scenario]).toEqual(['Steget vidare 2025–2027', 'Alla sju']);
    expect(root).toMatchObject({
      cell: 'member:mellerud/y2026',
      title: 'Mellerud betalar 2026',
      value: '191197',
      rule: 'A4',
    });
    const share = root.parts.find(({ cell }) => cell === 'member:mellerud/share');
    expect(share).toMatchObject({ rule: 'A2', value: '16' });
    const steps = allOf(root);
    expect(steps.every(({ sentence, title }) => sentence !== '' && title !== '')).toBe(true);
    expect(steps.filter(({ parts }) => parts.length === 0).map(({ cell }) => cell)).toContain(
      'input:line:resor.quantity',
    );
  });

  it('S1: in another scenario, and in English', async () => {
    const { scenario, root } = await treeOf('--member', 'Mellerud', '--year', '2025', '--scenario', 'b');
    expect([scenario, root.value]).toEqual(['Bara fyra', '342860']);
    const { root: english } = await treeOf('--member', 'Dals-Ed', '--year', '2025', '--lang', 'en');
    expect(english.sentence).toContain('inhabitants');
  });

  it('says of one who takes no part that it does not, with no value and no parts', async () => {
    const { code, out } = await samkalkyl('explain', EXAMPLE, '--member', 'ÅMÅL', '--year', '2025');
    expect(code).toBe(0);
    expect(out).toContain('Åmål är inte med 2025.');
    const { root } = await treeOf('--member', 'Åmål', '--year', '2025');
    expect(root).toEqual({
      cell: 'member:amal/y2025',
      title: 'Åmål betalar 2025',
      value: null,
      sentence: 'Åmål är inte med 2025.',
      rule: null,
      parts: [],
    });
  });

  it('A1: says that an amount cannot be computed', async () => {
    const plan = planWith({ lines: [amountLine('x', 10)], members: [member('Ed', null), member('Ale', 1)] });
    const path = files.withPlan('missing.samkalkyl', plan);
    const { code, out } = await samkalkyl('explain', path, '--member', 'Ale', '--year', '2025');
    expect(code).toBe(0);
    expect(out).toContain('Ale 2025 kan inte räknas ut');
  });

  it('an unknown member, year or scenario is misuse, with those that there are', async () => {
    const unknown = await samkalkyl('explain', EXAMPLE, '--member', 'Malmö', '--year', '2025');
    expect([unknown.code, unknown.out]).toEqual([2, '']);
    expect(unknown.err).toContain('Bengtsfors, Dals-Ed');
    const year = await samkalkyl('explain', EXAMPLE, '--member', 'Mellerud', '--year', '2031');
    expect(year.code).toBe(2);
    expect(year.err).toContain('2025, 2026 och 2027');
    const scenario = await samkalkyl(
      'explain',
      EXAMPLE,
      '--member',
      'Mellerud',
      '--year',
      '2025',
      '--scenario',
      'X',
    );
    expect(scenario.code).toBe(2);
  });
});

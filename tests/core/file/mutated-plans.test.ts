import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../../core/file/canonical-text.ts';
import { openPlan } from '../../../core/file/open-plan.ts';
import { calculate } from '../../../core/calculate.ts';
import { message } from '../../../core/message.ts';
import { crossChecks } from '../../../core/plan/cross-checks.ts';
import { planSchema, type Plan } from '../../../core/plan/schema.ts';
import { scenariosOf } from '../../../core/scenario/scenarios.ts';
import { ENGLISH, hasText, SWEDISH } from '../../resources/text/catalogue.ts';
import { arbitraryMutation, type Mutation } from './mutated-file.ts';

type Reader = typeof openPlan;

const FOLDER = join(import.meta.dirname, '../../fixtures/plans');
const FILES = ['v1', 'v2'].flatMap((version) =>
  readdirSync(join(FOLDER, version)).map((name) => new Uint8Array(readFileSync(join(FOLDER, version, name)))),
);

function planText(bytes: Uint8Array): string {
  const opened = openPlan(bytes);
  if (!opened.ok) throw new Error(opened.failure.code);
  return canonicalText(opened.value.plan);
}
const TEXTS = FILES.map(planText);

/** What is wrong with having opened this file: `null` where nothing is. */
function wrongToOpen(original: number, read: ReturnType<Reader>): string | null {
  if (!read.ok) return null;
  const { plan, warnings } = read.value;
  const isSound = planSchema.safeParse(plan).success && crossChecks(plan).length === 0;
  if (!isSound) return 'an unsound plan';
  const isUnchanged = canonicalText(plan) === TEXTS[original];
  return isUnchanged || warnings.length > 0 ? null : 'a changed plan without a warning';
}

/** A reader with no gates at all: the harness must catch it. */
function acceptingReader(bytes: Uint8Array): ReturnType<Reader> {
  try {
    const file = JSON.parse(new TextDecoder().decode(bytes)) as { plan: Plan };
    return { ok: true, value: { plan: file.plan, warnings: [] } };
  } catch {
    return { ok: false, failure: message('file.json') };
  }
}

/** A reader that has every gate but forgets the checksum. */
function forgetfulReader(bytes: Uint8Array): ReturnType<Reader> {
  const opened = openPlan(bytes);
  return opened.ok ? { ok: true, value: { ...opened.value, warnings: [] } } : opened;
}

const mutants = fc.tuple(
  fc.nat(FILES.length - 1),
  fc.array(arbitraryMutation, { minLength: 1, maxLength: 2 }),
);

function mutated(original: number, mutations: readonly Mutation[]): Uint8Array {
  const file = FILES[original] ?? new Uint8Array();
  return mutations.reduce<Uint8Array>((bytes, mutation) => {
    try {
      return mutation.of(bytes);
    } catch {
      // The first mutation left nothing that the second can take apart.
      return bytes;
    }
  }, file);
}

describe('FIG7: 2 000 mutated plan files', () => {
  it('no crash, no hang, nothing invalid accepted, every refusal in words', () => {
    const counts = { opened: 0, warned: 0, refused: 0 };
    const codes = new Set<string>();
    let slowestMs = 0;
    fc.assert(
      fc.property(mutants, ([original, mutations]) => {
        const bytes = mutated(original, mutations);
        const started = performance.now();
        const read = openPlan(bytes);
        slowestMs = Math.max(slowestMs, performance.now() - started);
        expect(wrongToOpen(original, read)).toBeNull();
        if (!read.ok) codes.add(read.failure.code);
        counts[read.ok ? (read.value.warnings.length > 0 ? 'warned' : 'opened') : 'refused'] += 1;
        if (read.ok && read.value.warnings.length > 0) {
          for (const { id } of scenariosOf(read.value.plan)) calculate(read.value.plan, id);
        }
      }),
      { numRuns: 2_000 },
    );
    expect(counts.warned, 'some are sound and changed').toBeGreaterThan(20);
    expect(counts.refused, 'most are refused').toBeGreaterThan(1_000);
    expect([...codes].filter((code) => !hasText(SWEDISH, code) || !hasText(ENGLISH, code))).toEqual([]);
    expect(codes.size, `gates that refused: ${[...codes].sort().join(', ')}`).toBeGreaterThan(8);
    expect(slowestMs).toBeLessThan(2_000);
  }, 120_000);

  it.each([
    ['a reader without gates', acceptingReader],
    ['a reader that forgets the checksum', forgetfulReader],
  ])('the same harness catches %s', (_name, reader) => {
    const caught = fc.check(
      fc.property(
        mutants,
        ([original, mutations]) => wrongToOpen(original, reader(mutated(original, mutations))) === null,
      ),
      { numRuns: 2_000, endOnFailure: true },
    );
    expect(caught.failed).toBe(true);
  });
});

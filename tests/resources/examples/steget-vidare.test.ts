import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPlan } from '../../../core/file/open-plan.ts';
import { serializePlan } from '../../../core/file/serialize-plan.ts';
import { stegetVidarePlan } from './steget-vidare-plan.ts';

const FILE = join(import.meta.dirname, '../../../resources/examples/steget-vidare.samkalkyl');
const SAVED = { savedAt: '2026-11-21T12:00:00.000Z', program: 'Samkalkyl 0.1.0' };

describe('the example Steget vidare', () => {
  it('is what the commands make of a new plan (`npx vitest run tests/resources -u` writes it)', async () => {
    await expect(serializePlan(stegetVidarePlan(), SAVED)).toMatchFileSnapshot(FILE);
  });

  it('opens without a warning', () => {
    expect(openPlan(readFileSync(FILE))).toEqual({
      ok: true,
      value: { plan: stegetVidarePlan(), warnings: [] },
    });
  });

  it('has the seven joined members of the letter, Åmål asked, and the two scenarios beside the base', () => {
    const plan = stegetVidarePlan();
    expect(
      plan.members.filter(({ joined }) => 'all' in joined && joined.all).map(({ name }) => name),
    ).toEqual(['Bengtsfors', 'Dals-Ed', 'Färgelanda', 'Mellerud', 'Munkedal', 'Vänersborg*', 'Årjäng']);
    expect(plan.members.at(-1)).toMatchObject({ name: 'Åmål', joined: { all: false } });
    expect(
      plan.scenarios.map(({ letter, name, overrides }) => [letter, name, Object.keys(overrides).length]),
    ).toEqual([
      ['B', 'Bara fyra', 5],
      ['C', 'Utan Munkedal', 2],
    ]);
  });
});

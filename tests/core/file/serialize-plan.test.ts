import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPlan } from '../../../core/file/open-plan.ts';
import { serializeOnOneLine, serializePlan } from '../../../core/file/serialize-plan.ts';
import { planSchema } from '../../../core/plan/schema.ts';
import { editedPlan } from '../../arbitraries/edited-plan.ts';
import { stegetVidarePlan } from '../../resources/examples/steget-vidare-plan.ts';

const SAVED = { savedAt: '2026-11-21T12:00:00.000Z', program: 'Samkalkyl 0.1.0' };
const bytesOf = (text: string) => new TextEncoder().encode(text);

function reversed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(reversed);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, reversed(part)]),
  );
}

describe('serializePlan', () => {
  it('FIL10: savedAt and program are outside the checksum', () => {
    const [a, b] = [SAVED, { savedAt: 'later', program: 'another' }].map((saved) =>
      serializePlan(stegetVidarePlan(), saved),
    );
    const differing = a?.split('\n').filter((line, place) => line !== b?.split('\n')[place]);
    expect(differing).toEqual([
      '  "savedAt": "2026-11-21T12:00:00.000Z",',
      '  "program": "Samkalkyl 0.1.0",',
    ]);
  });

  it('FIG7: what is saved opens as the same plan without a warning, and is saved again as the same text', () => {
    fc.assert(
      fc.property(editedPlan, (plan) => {
        const text = serializePlan(plan, SAVED);
        const opened = openPlan(bytesOf(text));
        expect(opened).toEqual({ ok: true, value: { plan, warnings: [] } });
        if (opened.ok) expect(serializePlan(opened.value.plan, SAVED)).toBe(text);
        expect(openPlan(bytesOf(serializeOnOneLine(plan, SAVED, new WeakMap())))).toEqual(opened);
      }),
      { numRuns: 150 },
    );
  });

  it('FIL7: a copy of a plan whose rows were written before opens as the plan with what is new in it', () => {
    const known = new WeakMap<object, string>();
    fc.assert(
      fc.property(editedPlan, fc.nat(), (plan, at) => {
        const place = plan.members.length === 0 ? 0 : at % plan.members.length;
        const members = plan.members.map((each, index) => (index === place ? { ...each, note: 'Ny' } : each));
        for (const next of [plan, { ...plan, members }, plan, { ...plan, note: 'Ny' }]) {
          const opened = openPlan(bytesOf(serializeOnOneLine(next, SAVED, known)));
          expect(opened).toEqual({ ok: true, value: { plan: next, warnings: [] } });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('FIL10.4: the text does not depend on the order of the keys in memory', () => {
    fc.assert(
      fc.property(editedPlan, (plan) => {
        const turned = planSchema.safeParse(reversed(plan));
        const scenarios = plan.scenarios.map((scenario) => ({
          ...scenario,
          overrides: Object.fromEntries(Object.entries(scenario.overrides).reverse()),
        }));
        expect(turned.success).toBe(true);
        expect(serializePlan({ ...plan, scenarios }, SAVED)).toBe(serializePlan(plan, SAVED));
        if (turned.success) expect(serializePlan(turned.data, SAVED)).toBe(serializePlan(plan, SAVED));
      }),
      { numRuns: 50 },
    );
  });
});

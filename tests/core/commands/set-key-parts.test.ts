import { describe, expect, it } from 'vitest';
import { setInput } from '../../../core/commands/set-input.ts';
import { setKeyParts } from '../../../core/commands/set-key-parts.ts';
import { setRemark } from '../../../core/commands/set-remark.ts';
import type { KeyPart, Plan } from '../../../core/plan/schema.ts';
import { wholePlan } from '../../builders/whole-plan.ts';
import { typed, yearly } from '../../builders/plan-builder.ts';
import { carriedOut, refusalOf } from './carried-out.ts';

const FIGURE = 'key:trettio.part:lika';
const plan = carriedOut(setRemark(wholePlan(), { input: FIGURE, note: 'Avtalet', source: null }));
const part: KeyPart = {
  id: 'lika',
  kind: 'divide',
  by: { kind: 'equal' },
  takes: 'percent',
  figure: yearly(50),
  rounding: null,
};
const rest: KeyPart = { ...part, id: 'folk', by: { kind: 'population' }, takes: 'rest', figure: null };
const changedTo = (...parts: KeyPart[]) => carriedOut(setKeyParts(plan, { id: 'trettio', parts }));
const kept = ({ scenarios, remarks }: Plan) => [
  Object.keys(scenarios[0]?.overrides ?? {}).includes(FIGURE),
  Object.keys(remarks).includes(FIGURE),
];

describe('setKeyParts', () => {
  it('S2.8: replaces all parts; overrides and remarks of a figure that is still there stay', () => {
    const changed = changedTo(rest, { ...part, takes: 'percentOfRest' });
    expect(changed.keys[0]?.parts.map(({ id }) => id)).toEqual(['folk', 'lika']);
    expect(kept(changed)).toEqual([true, true]);
  });

  it.each<[string, KeyPart[]]>([
    ['is removed', [rest]],
    ['takes the rest', [{ ...part, takes: 'rest', figure: null }]],
    ['is a sum instead of a percentage', [{ ...part, takes: 'amount' }, rest]],
    ['is a fee', [{ id: 'lika', kind: 'fee', figure: yearly(50), column: null }, rest]],
  ])('S2.8: overrides and remarks of a part’s figure go when the part %s', (_change, parts) => {
    expect(kept(changedTo(...parts))).toEqual([false, false]);
  });

  it('keeps overrides of single years too, and is the same plan for the same parts', () => {
    const byYear = carriedOut(
      setInput(plan, { scenario: 'andra-sidan', input: FIGURE, year: 2026, value: typed(45) }),
    );
    const changed = carriedOut(setKeyParts(byYear, { id: 'trettio', parts: [part, rest] }));
    expect(changed.scenarios[0]?.overrides).toHaveProperty([`${FIGURE}@2026`]);
    expect(carriedOut(setKeyParts(plan, { id: 'trettio', parts: plan.keys[0]?.parts ?? [] }))).toBe(plan);
  });

  it('refuses a key that is gone, and parts as addKey does', () => {
    expect(refusalOf(setKeyParts(plan, { id: 'gone', parts: [rest] })).code).toBe('refusal.keyGone');
    expect(refusalOf(setKeyParts(plan, { id: 'trettio', parts: [] })).code).toBe('refusal.keyNeedsParts');
    expect(refusalOf(setKeyParts(plan, { id: 'trettio', parts: [part, part] })).code).toBe('check.partTwice');
  });
});

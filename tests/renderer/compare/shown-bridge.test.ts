import { describe, expect, test } from 'vitest';
import { calculate, type Plan } from '../../../core/index.ts';
import { isEmpty, pictureSpec, shareScale, shownBridgeSpec } from '../../../renderer/compare/picture-spec.ts';
import { pairsOf, shownPair, shownWhose } from '../../../renderer/compare/shown-bridge.ts';
import { comparisonOf, contextOf, largePlan } from '../charts/chart-cases.ts';
import { examplePlan } from '../example-plan.ts';

const plan = examplePlan();
const comparison = comparisonOf(plan);
const NOTHING = { picture: null, whose: null, pair: null, pictureAsTable: false, bridgeAsTable: false };
const nameOf = (id: string | null) => plan.members.find((member) => member.id === id)?.name ?? null;

describe('which bridge is shown', () => {
  test('from the one compared against to the next, unless another pair is chosen that is compared', () => {
    const [first] = pairsOf(comparison);
    expect(pairsOf(comparison)).toHaveLength(6);
    expect(first?.from).toBe(plan.base.id);
    expect(shownPair(comparison, null)).toEqual(first);
    const back = { from: first?.to ?? '', to: plan.base.id };
    expect(shownPair(comparison, back)).toEqual(back);
    expect(shownPair(comparison, { from: 'gone', to: plan.base.id })).toEqual(first);
  });

  test('of 12 scenarios those that start or end in the first', () => {
    const many = comparisonOf(largePlan(plan, 7, 12));
    expect(pairsOf(many)).toHaveLength(22);
    expect(pairsOf(comparisonOf(largePlan(plan, 7, 1)))).toEqual([]);
  });

  test('the member that is over its ceiling, unless somebody is chosen', () => {
    expect(nameOf(shownWhose(comparison, null))).toBe('Mellerud');
    expect(shownWhose(comparison, { member: null })).toBeNull();
    const [bengtsfors] = plan.members;
    expect(shownWhose(comparison, { member: bengtsfors?.id ?? '' })).toBe(bengtsfors?.id);
    expect(nameOf(shownWhose(comparison, { member: 'gone' }))).toBe('Mellerud');
  });

  test('its ends say who is over, and it has the scale of the members’ bars only for a member', () => {
    const context = contextOf(plan);
    const spec = shownBridgeSpec(comparison, NOTHING, context, (id) => calculate(plan, id));
    expect([spec?.from.over, spec?.to.over, spec?.ceilingAt]).toEqual([false, true, 20_000_000]);
    const members = pictureSpec('members', comparison, context);
    expect(shareScale(members, spec, 'someone')).toBe(true);
    expect(shareScale(members, spec, null)).toBe(false);
    expect(shareScale(pictureSpec('perInhabitant', comparison, context), spec, 'someone')).toBe(false);
  });
});

test('where there is nothing to draw it is known', () => {
  const empty = (of: Plan) =>
    (['members', 'perInhabitant', 'byLine', 'byFunding', 'multiples'] as const).filter((kind) =>
      isEmpty(pictureSpec(kind, comparisonOf(of), contextOf(of))),
    );
  expect(empty(plan)).toEqual([]);
  expect(empty({ ...plan, members: [], scenarios: [] })).toEqual(['members', 'perInhabitant', 'multiples']);
  expect(empty({ ...plan, lines: [], scenarios: [] })).toEqual(['byLine', 'byFunding']);
});

import { expect, test } from 'vitest';
import { addKey, type KeyPart } from '../../../core/index.ts';
import { keyPreview } from '../../../renderer/keys/key-preview.ts';
import { newPart } from '../../../renderer/keys/part-edit.ts';
import { examplePlan } from '../../builders/example-plan.ts';

const plan = examplePlan();
const scenario = plan.scenarios[1]?.id ?? '';
const figure = (value: string) => ({ all: { text: value, value } });

function withKey(parts: readonly KeyPart[]) {
  const made = addKey(plan, { id: 'k', name: 'Ny', parts });
  if (!made.ok) throw new Error(made.failure.code);
  return made.value.plan;
}

test('the members pay as the plan would by the key, in the first year: the rest by population is what they pay now', () => {
  const preview = keyPreview(withKey([newPart('a')]), plan.base.id, 'k');
  expect(preview?.year).toBe(2025);
  expect(preview?.rows.find(({ name }) => name === 'Mellerud')?.amount).toBe(18_656_000n);
  expect(preview?.rows).toHaveLength(7);
});

test('S1 the scenario’s own members and costs count: six members, 1 156 000', () => {
  const preview = keyPreview(withKey([newPart('a')]), scenario, 'k');
  expect(preview?.rows).toHaveLength(6);
  expect(preview?.rows.find(({ name }) => name === 'Mellerud')?.amount).toBe(23_120_000n);
});

test('K4 what fees do not cover is unfunded: 1 166 000 − 7 × 1 000', () => {
  const fee: KeyPart = { id: 'f', kind: 'fee', figure: figure('1000'), column: null };
  const preview = keyPreview(withKey([fee]), plan.base.id, 'k');
  expect(preview?.rows.every(({ amount }) => amount === 100_000n)).toBe(true);
  expect(preview?.unfunded).toBe(115_900_000n);
});

test('a key that is gone has no preview', () => {
  expect(keyPreview(plan, plan.base.id, 'k')).toBeNull();
});

import { expect, test } from 'vitest';
import { driverOfInput } from '../../../../core/compare/bridge/driver-of-input.ts';
import { inputsOf } from '../../../../core/plan/inputs.ts';
import { everythingPlan } from '../../../builders/everything-plan.ts';

/** Every kind of input: `docs/features.md` and its test hold that this plan has them all. */
const KINDS = [...new Map(inputsOf(everythingPlan()).map(({ id }) => [kindOf(id), id]))];

function kindOf(id: string): string {
  const [row = '', property = ''] = id.split('.');
  return `${row.split(':')[0]}.${property.split(':')[0]}`;
}

test('S5.2: every input that a plan can have is of one driver', () => {
  const drivers = KINDS.map(([kind, id]) => `${kind} ${driverOfInput(id)}`);
  expect(drivers.sort()).toEqual([
    'funding.amount funding',
    'funding.capPeriod funding',
    'funding.capYear funding',
    'funding.of funding',
    'funding.party funding',
    'funding.percent funding',
    'key.part key',
    'line.amount otherLines',
    'line.degree otherLines',
    'line.index index',
    'line.key key',
    'line.onCosts otherLines',
    'line.participants membership',
    'line.pay otherLines',
    'line.payPer otherLines',
    'line.percent overhead',
    'line.price travel',
    'line.quantity travel',
    'member.ceiling ceilings',
    'member.joined membership',
    'member.key key',
    'member.population key',
    'plan.amountRounding rounding',
    'plan.amountUnit rounding',
    'plan.ceilingRule ceilings',
    'plan.host ceilings',
    'plan.key key',
    'plan.minimumMembers membership',
    'plan.populationYear key',
    'plan.shareMethod rounding',
    'plan.shareRounding rounding',
  ]);
});

test('an input that nobody has given a driver is a fault, never left out', () => {
  expect(() => driverOfInput('line:lon.vacation')).toThrow(RangeError);
  expect(() => driverOfInput('not an address')).toThrow(RangeError);
});

import { expect, it } from 'vitest';
import { municipalityNamed } from '../../../core/plan/municipality-named.ts';
import { readRegister } from '../../../core/plan/population-register.ts';
import file from '../../../resources/register/kommuner-2011-2024.json';

const read = readRegister(file);
if (!read.ok) throw new Error('The register is unreadable');
const register = read.value;

it.each([
  [' skövde ', 'Skövde'],
  ['Sko\u0308vde', 'Skövde'],
  ['UPPLANDS\u00a0 VÄSBY', 'Upplands Väsby'],
  ['dals-ed', 'Dals-Ed'],
])('K7.7: %j is %s', (name, municipality) => {
  expect(municipalityNamed(register, name)?.name).toBe(municipality);
});

it.each(['skovde', 'Dals Ed', 'Skövde kommun', 'Skövd', '', ' '])(
  'K7.7: %j is nobody: it is not guessed',
  (name) => {
    expect(municipalityNamed(register, name)).toBeUndefined();
  },
);

it('K7.7: a name that two have is nobody’s', () => {
  const [first] = register.entries;
  if (!first) throw new Error('No entry');
  const twice = { ...register, entries: [first, { ...first, code: '99', name: first.name.toUpperCase() }] };
  expect(municipalityNamed(twice, first.name)).toBeUndefined();
});

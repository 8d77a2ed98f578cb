import { expect, it } from 'vitest';
import { yearOfHeading } from '../../../core/plan/year-of-heading.ts';

it.each([
  '2025',
  'Folkmängd 2025',
  'FOLKMÄNGD 2025',
  'Folkmängd  31 december 2025',
  'Folkmängd, 31 dec. 2025',
  'Folkmängd den 31 december 2025',
  '31 dec 2025',
  '2025-12-31',
  'Folkmängd 2025-12-31',
  'Antal invånare 2025',
  'Population 2025',
  'år 2025',
])('K7: the heading %j is the 31 December of 2025', (heading) => {
  expect(yearOfHeading(heading)).toBe(2025);
});

it.each([
  '',
  'Kod',
  '1461',
  '1899',
  '2200',
  '20255',
  '2025-11-01',
  '1 november 2025',
  'november 2025',
  '2024-2025',
  'Folkökning 2025',
  'Män 2025',
  'Folkmängd2025x',
  '2025K3',
])(
  'K7: the heading %j is not: another day or another figure is no inhabitants of the register',
  (heading) => {
    expect(yearOfHeading(heading)).toBeNull();
  },
);

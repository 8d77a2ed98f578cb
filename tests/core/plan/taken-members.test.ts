import { expect, it } from 'vitest';
import { takenBy } from '../../../core/plan/taken-members.ts';
import { member } from '../../builders/plan-builder.ts';

it('N5 N5.5: names by how they are compared, municipalities by their code', () => {
  const register = { code: '1461', population: {} };
  const { names, codes } = takenBy([member('Melleruds kommun', null, { register }), member('ÅMÅL', 1)]);
  expect([...names]).toEqual([
    ['melleruds kommun', 'Melleruds kommun'],
    ['åmål', 'ÅMÅL'],
  ]);
  expect([...codes]).toEqual([['1461', 'Melleruds kommun']]);
});

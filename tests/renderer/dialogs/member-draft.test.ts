import { expect, test } from 'vitest';
import { municipalityNamed, readRegister } from '../../../core/index.ts';
import { addMemberCommand } from '../../../renderer/dialogs/member-draft.ts';
import registerFile from '../../../resources/register/kommuner-2011-2024.json';
import { examplePlan } from '../../builders/example-plan.ts';

const read = readRegister(registerFile);
if (!read.ok) throw new Error('The register is unreadable');
const register = read.value;
const plan = examplePlan();

test('K7 it brings the register’s own figures; a typed population stands beside them', () => {
  const municipality = municipalityNamed(register, 'Skövde');
  const added = addMemberCommand({
    id: 'n',
    name: 'skövde',
    municipality,
    population: '12 000',
    language: 'sv',
  })(plan);
  expect(added.ok && added.value.plan.members.at(-1)).toMatchObject({
    name: 'Skövde',
    register: { code: municipality?.code },
    population: { value: '12000' },
  });
});

test('another party has its own name and, where nothing is typed, no inhabitants', () => {
  const party = { id: 'n', name: 'Region Väst', municipality: undefined, language: 'sv' } as const;
  const added = addMemberCommand({ ...party, population: '' })(plan);
  expect(added.ok && added.value.plan.members.at(-1)).toMatchObject({ register: null, population: null });
  expect(addMemberCommand({ ...party, population: '1.234' })(plan)).toMatchObject({ ok: false });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMember } from '../../../core/commands/add-member.ts';
import { addMembers, type AddMembers } from '../../../core/commands/add-members.ts';
import type { EditResult } from '../../../core/commands/edit.ts';
import { crossChecks } from '../../../core/plan/cross-checks.ts';
import { readMemberTable } from '../../../core/plan/member-table.ts';
import { readRegister } from '../../../core/plan/population-register.ts';
import { planSchema, type Plan } from '../../../core/plan/schema.ts';
import file from '../../../resources/register/kommuner-2011-2024.json';
import { frozen } from '../../arbitraries/frozen.ts';
import { sv } from '../../builders/sentences.ts';
import { stegetVidarePlan } from '../../resources/examples/steget-vidare-plan.ts';
import { carriedOut, refusalOf, typed } from './carried-out.ts';

const found = readRegister(file);
if (!found.ok) throw new Error('The register is unreadable');
const register = found.value;
const plan = frozen({
  ...stegetVidarePlan(),
  keyColumns: [{ id: 'k1', name: 'Timmar', unit: 'h', note: '', source: null }],
});

function pasted(text: string): AddMembers['members'] {
  const read = readMemberTable(plan, text, register, 'sv');
  if (!read.ok) throw new Error(sv(read.failure));
  return read.value.rows.map((row) => ({ ...row, id: `p${String(row.row)}` }));
}
const why = (text: string, of: Plan = plan) => sv(refusalOf(addMembers(of, { members: pasted(text) })));

describe('addMembers', () => {
  it('adds a pasted table last in one step, with its populations, ceilings and key values', () => {
    const members = pasted('Kommun\tInvånare\tTak\tTimmar\nLysekil\t14 000\t200 000\t7,5\nRegionen\t\t\t');
    const result = addMembers(plan, { members });
    expect(result.ok && sv(result.value.label)).toBe('Lägg till 2 medlemmar');
    const after = carriedOut(result);
    expect(after.members.slice(0, -2)).toEqual(plan.members);
    expect(after.members.slice(-2)).toMatchObject([
      {
        id: 'p2',
        name: 'Lysekil',
        register: { code: '1484' },
        population: typed('14000'),
        ceiling: { kind: 'year', amount: typed('200000') },
        keyValues: { k1: { all: typed('7.5') } },
        joined: { all: true },
      },
      { id: 'p3', name: 'Regionen', register: null, population: null, ceiling: null, keyValues: {} },
    ]);
    expect(crossChecks(after)).toEqual([]);
  });

  it('all or nothing: refuses with the first row that has a problem, named', () => {
    expect(why('Lysekil\t14 000\nRegionen\t1.234\nMellerud\t1')).toBe(
      'Rad 2: I kolumn B: 1.234 går inte att tolka. Skriv 1 234 för heltal eller 1,234 för decimaltal.',
    );
    expect(why('Lysekil\nMellerud')).toBe('Rad 2: ”Mellerud” finns redan i planen.');
  });

  it('refuses what has come into the plan, or gone from it, since the table was read', () => {
    const taken = carriedOut(addMember(plan, { id: 'x', name: 'LYSEKIL', register: null, population: null }));
    expect(why('Sotenäs\nLysekil', taken)).toBe('Rad 2: Namnet ”LYSEKIL” är upptaget. Skriv ett annat namn.');
    expect(why('Namn\tTimmar\nLysekil\t1', { ...plan, keyColumns: [] })).toBe(
      'Rad 2: Kolumnen finns inte längre.',
    );
  });

  it('H1: nothing to add is the same plan', () => {
    expect(carriedOut(addMembers(plan, { members: [] }))).toBe(plan);
  });

  it('is what adding one after the other is, and leaves a plan that a file may hold', () => {
    const names = register.entries.map(({ name }) => name);
    const row = fc.tuple(
      fc.constantFrom(...names, 'Regionen', 'ÅMÅL', 'X', 'x'),
      fc.constantFrom('', '12 006', '5'),
    );
    let done = 0;
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const members = pasted(rows.map((cells) => cells.join('\t')).join('\n'));
        const together = addMembers(plan, { members });
        let oneByOne: Plan | null = plan;
        for (const { id, name, register: entry, population } of members) {
          const each: EditResult | null =
            oneByOne && addMember(oneByOne, { id, name, register: entry, population });
          oneByOne = each?.ok ? each.value.plan : null;
        }
        expect(together.ok ? together.value.plan : null).toEqual(oneByOne);
        if (!together.ok) return;
        done += 1;
        expect(planSchema.safeParse(together.value.plan).error).toBeUndefined();
        expect(crossChecks(together.value.plan)).toEqual([]);
      }),
    );
    expect(done).toBeGreaterThan(10);
  });
});

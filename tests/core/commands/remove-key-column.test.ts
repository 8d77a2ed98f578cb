import { describe, expect, it } from 'vitest';
import { addKeyColumn } from '../../../core/commands/add-key-column.ts';
import { removeKey } from '../../../core/commands/remove-key.ts';
import { removeKeyColumn } from '../../../core/commands/remove-key-column.ts';
import { setInput } from '../../../core/commands/set-input.ts';
import { createTranslator } from '../../../resources/text/translator.ts';
import { wholePlan } from '../../builders/whole-plan.ts';
import { carriedOut, refusalOf } from './carried-out.ts';

const plan = wholePlan();
const set = (of: typeof plan, input: string, kind: 'population' | null, scenario = 'bas') =>
  carriedOut(setInput(of, { scenario, input, year: null, value: kind && { kind } }));

describe('removeKeyColumn', () => {
  it('S2.1: takes values, overrides and remarks with it once nothing reads it', () => {
    const unused = [
      (of: typeof plan) => set(of, 'plan.key', 'population', 'andra-sidan'),
      (of: typeof plan) => set(of, 'line:it.key', null),
      (of: typeof plan) => carriedOut(removeKey(of, { id: 'allt' })),
      (of: typeof plan) => set(of, 'line:lokal.key', null),
    ].reduce((of, edit) => edit(of), plan);
    const removed = carriedOut(removeKeyColumn(unused, { id: 'timmar' }));
    expect(removed.keyColumns.map(({ id }) => id)).toEqual(['avgift', 'andel']);
    expect(JSON.stringify({ ...removed, decisions: [] })).not.toContain('timmar');
    expect(removed.members[0]?.keyValues).toHaveProperty('andel');
  });

  it('S2.7: refuses while a key reads it, and says where: lines, keys and scenarios', () => {
    const overridden = carriedOut(
      setInput(plan, {
        scenario: 'andra-sidan',
        input: 'plan.key',
        year: null,
        value: { kind: 'column', column: 'timmar' },
      }),
    );
    const failure = refusalOf(removeKeyColumn(overridden, { id: 'timmar' }));
    expect(createTranslator('sv').text(failure)).toBe(
      'Kolumnen Timmar används och kan inte tas bort: Lokal, egen fördelningsnyckel, fördelningsnyckel i scenariot ”Allt åt andra hållet” och nyckeln ”Alla sorters delar”. Välj något annat där först.',
    );
  });

  it('leaves a column alone whose id begins the same, and refuses one that is gone', () => {
    const two = carriedOut(addKeyColumn(plan, { id: 'timmar-2', name: 'Timmar 2', unit: '' }));
    const valued = carriedOut(
      setInput(two, {
        scenario: 'andra-sidan',
        input: 'member:amal.key:timmar-2',
        year: null,
        value: { all: { text: '1', value: '1' } },
      }),
    );
    const more = carriedOut(addKeyColumn(valued, { id: 'tim', name: 'Tim', unit: '' }));
    const removed = carriedOut(removeKeyColumn(more, { id: 'tim' }));
    expect(removed.scenarios[0]?.overrides).toHaveProperty(['member:amal.key:timmar-2']);
    expect(refusalOf(removeKeyColumn(plan, { id: 'gone' })).code).toBe('refusal.columnGone');
  });
});

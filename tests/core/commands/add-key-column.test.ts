import { describe, expect, it } from 'vitest';
import { addKeyColumn } from '../../../core/commands/add-key-column.ts';
import { inputOf } from '../../../core/plan/inputs.ts';
import { LIMITS } from '../../../core/plan/schema.ts';
import { stegetVidarePlan } from '../../resources/examples/steget-vidare-plan.ts';
import { carriedOut, refusalOf } from './carried-out.ts';

const plan = stegetVidarePlan();

describe('addKeyColumn', () => {
  it('K1: adds a column last, empty for every member', () => {
    const added = carriedOut(addKeyColumn(plan, { id: 'timmar', name: 'Timmar', unit: ' tim  ' }));
    expect(added.keyColumns).toEqual([{ id: 'timmar', name: 'Timmar', unit: 'tim', note: '', source: null }]);
    expect(inputOf(added, 'member:amal.key:timmar')).toMatchObject({ value: null, unit: 'tim' });
    const second = carriedOut(addKeyColumn(added, { id: 'skatt', name: 'Skattekraft', unit: '' }));
    expect(second.keyColumns.map(({ id }) => id)).toEqual(['timmar', 'skatt']);
  });

  it('N5: refuses a taken name or id, too long a unit, and the column after the last', () => {
    const one = carriedOut(addKeyColumn(plan, { id: 'timmar', name: 'Timmar', unit: '' }));
    const codes = [
      addKeyColumn(one, { id: 'x', name: 'timmar', unit: '' }),
      addKeyColumn(one, { id: 'timmar', name: 'Annat', unit: '' }),
      addKeyColumn(one, { id: 'x', name: 'Annat', unit: 'x'.repeat(41) }),
    ].map((result) => refusalOf(result).code);
    expect(codes).toEqual(['refusal.nameTaken', 'refusal.idTaken', 'refusal.unitTooLong']);
    const many = Array.from({ length: LIMITS.keyColumns }).reduce<typeof plan>(
      (of, _, place) => carriedOut(addKeyColumn(of, { id: `c${place}`, name: `K ${place}`, unit: '' })),
      plan,
    );
    expect(refusalOf(addKeyColumn(many, { id: 'x', name: 'Sista', unit: '' })).code).toBe(
      'refusal.tooManyColumns',
    );
  });
});

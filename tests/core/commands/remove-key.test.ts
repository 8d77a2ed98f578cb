import { describe, expect, it } from 'vitest';
import { removeKey } from '../../../core/commands/remove-key.ts';
import { setInput } from '../../../core/commands/set-input.ts';
import { createTranslator } from '../../../resources/text/translator.ts';
import { wholePlan } from '../../builders/whole-plan.ts';
import { carriedOut, refusalOf } from './carried-out.ts';

const plan = wholePlan();

describe('removeKey', () => {
  it('S2.7: refuses while it is chosen, and says where: as the plan’s key, a line’s, in a scenario', () => {
    const text = (id: string) => createTranslator('sv').text(refusalOf(removeKey(plan, { id })));
    expect(text('trettio')).toContain(': fördelningsnyckel. Välj en annan nyckel där först.');
    expect(text('allt')).toContain(
      ': Verksamhetssystem, egen fördelningsnyckel och fördelningsnyckel i scenariot ”Allt åt andra hållet”.',
    );
  });

  it('S2.1: takes its overrides and remarks with it once nothing is shared by it', () => {
    const unused = carriedOut(
      setInput(plan, { scenario: 'bas', input: 'plan.key', year: null, value: { kind: 'equal' } }),
    );
    const removed = carriedOut(removeKey(unused, { id: 'trettio' }));
    expect(removed.keys.map(({ id }) => id)).toEqual(['allt']);
    expect(JSON.stringify({ ...removed, decisions: [] })).not.toContain('trettio');
    expect(removed.remarks).toHaveProperty(['key:allt.part:per-inv']);
    expect(refusalOf(removeKey(removed, { id: 'trettio' })).code).toBe('refusal.keyGone');
  });
});

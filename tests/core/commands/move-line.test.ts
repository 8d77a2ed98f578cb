import { describe, expect, it } from 'vitest';
import { moveLine } from '../../../core/commands/move-line.ts';
import { type Plan } from '../../../core/plan/schema.ts';
import { stegetVidarePlan } from '../../resources/examples/steget-vidare-plan.ts';
import { carriedOut, refusalOf } from './carried-out.ts';

const plan = stegetVidarePlan();
const names = (of: Plan) => of.lines.map(({ name }) => name);

describe('moveLine', () => {
  it('moves it to a position, held within the list', () => {
    expect(names(carriedOut(moveLine(plan, { id: 'lon', to: 2 })))).toEqual([
      'OH, påslag',
      'Resor',
      'Lön',
      'Övrigt',
    ]);
    expect(names(carriedOut(moveLine(plan, { id: 'ovrigt', to: -1 })))[0]).toBe('Övrigt');
    expect(names(carriedOut(moveLine(plan, { id: 'lon', to: 99 }))).at(-1)).toBe('Lön');
    expect(carriedOut(moveLine(plan, { id: 'lon', to: 0 }))).toBe(plan);
    expect(refusalOf(moveLine(plan, { id: 'gone', to: 0 })).code).toBe('refusal.lineGone');
  });
});

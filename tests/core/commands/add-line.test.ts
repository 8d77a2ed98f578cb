import { describe, expect, it } from 'vitest';
import { addLine, type AddLine } from '../../../core/commands/add-line.ts';
import { LIMITS, type Plan } from '../../../core/plan/schema.ts';
import { stegetVidarePlan } from '../../resources/examples/steget-vidare-plan.ts';
import { carriedOut, refusalOf, typed } from './carried-out.ts';

const plan = stegetVidarePlan();
const names = (of: Plan) => of.lines.map(({ name }) => name);
const percentage = (id: string, of: readonly string[]): AddLine => ({ id, name: id, kind: 'percentage', of });

describe('addLine', () => {
  it.each<[string, AddLine, object]>([
    ['C1', { id: 'n', name: 'Ny', kind: 'pay' }, { pay: typed('0'), index: { all: typed('0') } }],
    [
      'C2',
      { id: 'n', name: 'Ny', kind: 'percentage', of: ['oh', 'lon'] },
      { percent: { all: typed('0') }, of: ['lon', 'oh'] },
    ],
    [
      'C3',
      { id: 'n', name: 'Ny', kind: 'quantity', quantityUnit: 'st' },
      { quantityUnit: 'st', index: null },
    ],
    ['C4', { id: 'n', name: ' Ny\t', kind: 'amount' }, { amount: { all: typed('0') }, index: null }],
  ])('%s: adds it last, all zero', (_rule, args, expected) => {
    const added = carriedOut(addLine(plan, args));
    expect(names(added)).toEqual([...names(plan), 'Ny']);
    expect(added.lines.at(-1)).toMatchObject({
      id: 'n',
      kind: args.kind,
      note: '',
      source: null,
      ...expected,
    });
  });

  it.each<[AddLine, string]>([
    [{ id: 'n', name: 'RESOR', kind: 'amount' }, 'refusal.nameTaken'],
    [{ id: 'n', name: 'O\u0308vrigt', kind: 'amount' }, 'refusal.nameTaken'],
    [{ id: 'n', name: ' \n ', kind: 'amount' }, 'refusal.nameEmpty'],
    [{ id: 'n', name: 'x'.repeat(201), kind: 'amount' }, 'refusal.nameTooLong'],
    [{ id: 'n', name: 'a\u0000b', kind: 'amount' }, 'refusal.nameSigns'],
    [{ id: 'n', name: 'a\ud800b', kind: 'amount' }, 'refusal.nameSigns'],
    [{ id: 'lon', name: 'Ny', kind: 'amount' }, 'refusal.idTaken'],
    [{ id: '__proto__', name: 'Ny', kind: 'amount' }, 'refusal.idTaken'],
    [{ id: 'n', name: 'Ny', kind: 'quantity', quantityUnit: ' ' }, 'refusal.unitEmpty'],
    [percentage('n', []), 'refusal.percentageOfNothing'],
    [percentage('n', ['gone']), 'refusal.lineGone'],
    [percentage('n', ['n']), 'refusal.percentageCircle'],
  ])('N5 C2: refuses %j', (args, code) => {
    expect(refusalOf(addLine(plan, args)).code).toBe(code);
  });

  it('N5: refuses a line past the limit', () => {
    const full = {
      ...plan,
      lines: Array.from({ length: LIMITS.lines }, (_, place) => ({
        ...plan.lines[3],
        id: `l${place}`,
        name: `L${place}`,
      })),
    } as Plan;
    expect(refusalOf(addLine(full, { id: 'n', name: 'Ny', kind: 'amount' })).code).toBe(
      'refusal.tooManyLines',
    );
  });
});

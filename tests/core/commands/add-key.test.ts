import { describe, expect, it } from 'vitest';
import { addKey } from '../../../core/commands/add-key.ts';
import { LIMITS, type KeyPart } from '../../../core/plan/schema.ts';
import { yearly } from '../../builders/plan-builder.ts';
import { wholePlan } from '../../builders/whole-plan.ts';
import { carriedOut, refusalOf } from './carried-out.ts';

const plan = wholePlan();
const fee = (id: string, figure: number): KeyPart => ({
  id,
  kind: 'fee',
  figure: yearly(figure),
  column: null,
});
const rest: KeyPart = {
  id: 'rest',
  kind: 'divide',
  by: { kind: 'population' },
  takes: 'rest',
  figure: null,
  rounding: null,
};
const add = (parts: readonly KeyPart[], name = 'Ny') => addKey(plan, { id: 'ny', name, parts });

describe('addKey', () => {
  it('K6: adds a key last, its parts in order', () => {
    const added = carriedOut(add([fee('a', 400), rest]));
    expect(added.keys.at(-1)).toEqual({
      id: 'ny',
      name: 'Ny',
      note: '',
      source: null,
      parts: [fee('a', 400), rest],
    });
    expect(added.key).toBe(plan.key);
  });

  it.each<[string, readonly KeyPart[], string]>([
    ['no part', [], 'refusal.keyNeedsParts'],
    ['nine parts', Array.from({ length: 9 }, (_, at) => fee(`p${at}`, 1)), 'refusal.tooManyParts'],
    ['a part without an id', [{ ...rest, id: '' }], 'refusal.partUnreadable'],
    ['two parts with one id', [rest, rest], 'check.partTwice'],
    ['a column that is gone', [{ id: 'a', kind: 'fee', figure: null, column: 'x' }], 'check.partColumnGone'],
    ['a rest with a figure', [{ ...rest, figure: yearly(1) }], 'check.partFigure'],
    ['a percentage without one', [{ ...rest, takes: 'percent' }], 'check.partFigure'],
    ['a fee with neither', [{ id: 'a', kind: 'fee', figure: null, column: null }], 'check.partFigure'],
    ['more than 100 %', [{ ...rest, takes: 'percent', figure: yearly(101) }], 'value.outOfRange'],
    ['a fee below zero', [fee('a', -1)], 'value.outOfRange'],
    ['years that are not the plan’s', [{ ...fee('a', 1), figure: yearly({ 2025: 1 }) }], 'value.wrongYears'],
  ])('K6: refuses %s', (_fault, parts, code) => {
    expect(refusalOf(add(parts)).code).toBe(code);
  });

  it('N5: refuses a taken name or id, and the key after the last', () => {
    expect(refusalOf(add([rest], 'ALLA sorters delar')).code).toBe('refusal.nameTaken');
    expect(refusalOf(addKey(plan, { id: 'allt', name: 'Ny', parts: [rest] })).code).toBe('refusal.idTaken');
    const many = { ...plan, keys: Array.from({ length: LIMITS.keys }, () => plan.keys).flat() };
    expect(refusalOf(addKey(many, { id: 'ny', name: 'Ny', parts: [rest] })).code).toBe('refusal.tooManyKeys');
  });
});

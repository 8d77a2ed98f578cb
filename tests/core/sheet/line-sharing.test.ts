import { describe, expect, test } from 'vitest';
import { lineSharing } from '../../../core/sheet/line-sharing.ts';
import {
  amountLine,
  divide,
  keyColumn,
  member,
  ownKey,
  planWith,
  scenario,
  sharedBy,
  yearly,
} from '../../builders/plan-builder.ts';
import { en, sv } from '../../builders/sentences.ts';
import { builtSheet, cellAt } from './cell-words.ts';

const PLAN = planWith({
  keyColumns: [{ ...keyColumn('tim'), name: 'Timmar' }],
  keys: [{ ...ownKey('grund', divide('p', { kind: 'equal' })), name: 'Grund' }],
  members: ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => member(name, 1)),
});

function sharing(of: Parameters<typeof sharedBy>[1], write = sv): string | null {
  const said = lineSharing(PLAN, sharedBy(amountLine('x', 1), of));
  return said && write(said);
}

describe('C6: who shares a line', () => {
  test('as the plan says: nothing is said', () => {
    expect(sharing({})).toBeNull();
  });

  test.each([
    [{ participants: ['a', 'b'] }, 'delas av A och B', 'shared by A and B'],
    [{ participants: ['a'] }, 'betalas av A', 'paid by A'],
    [{ participants: [] }, 'delas av ingen', 'shared by nobody'],
    [
      { participants: ['a', 'b', 'c', 'd', 'e', 'f'] },
      'delas av A, B, C, D och 2 till',
      'shared by A, B, C, D and 2 more',
    ],
    [{ key: { kind: 'equal' } }, 'lika delar', 'equal parts'],
    [{ key: { kind: 'population' } }, 'efter folkmängd', 'by population'],
    [{ key: { kind: 'column', column: 'tim' } }, 'efter Timmar', 'by Timmar'],
    [{ key: { kind: 'own', key: 'grund' } }, 'efter nyckeln Grund', 'by the key Grund'],
    [
      { key: { kind: 'equal' }, participants: ['a', 'b'] },
      'delas av A och B, lika delar',
      'shared by A and B, equal parts',
    ],
  ] as const)('%j', (of, swedish, english) => {
    expect(sharing(of)).toBe(swedish);
    expect(sharing(of, en)).toBe(english);
  });
});

describe('the line’s note says it', () => {
  const line = { ...sharedBy(amountLine('x', 100), { participants: ['a'] }), note: 'Avtal' };

  test('beside a note as typed', () => {
    const cell = cellAt(builtSheet({ ...PLAN, lines: [line] }), 'line:x/note');
    expect(cell.value).toEqual({ kind: 'text', text: 'Avtal' });
    expect(cell.remark && sv(cell.remark)).toBe('betalas av A');
  });

  test('S3: and is marked where a scenario has other participants; the base’s cost stands after it', () => {
    const plan = {
      ...PLAN,
      lines: [amountLine('x', 100)],
      scenarios: [scenario('s', { 'line:x.participants': { members: ['a'] }, 'line:x.amount': yearly(200) })],
    };
    const cell = cellAt(builtSheet(plan, 's'), 'line:x/note');
    expect(cell.override).toMatchObject({ input: 'line:x.participants', base: null });
    expect(cell.remark && sv(cell.remark)).toBe('betalas av A · Bas 100 kr/år');
  });

  test('A1: an issue of the participants is on it', () => {
    const lines = [sharedBy(amountLine('x', 100), { participants: [] })];
    expect(cellAt(builtSheet({ ...PLAN, lines }), 'line:x/note').issues).toEqual(['poolWithoutMembers']);
  });
});

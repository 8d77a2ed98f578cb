import { describe, expect, it } from 'vitest';
import { setSource } from '../../../core/commands/set-source.ts';
import { wholePlan } from '../../builders/whole-plan.ts';
import { carriedOut, refusalOf } from './carried-out.ts';

const plan = wholePlan();
const source = { text: ' Avtal\r\nbilaga 2 ', date: '2025-03-31' };

describe('setSource', () => {
  it.each([
    ['line:oh', 'lines'],
    ['member:amal', 'members'],
    ['funding:egen', 'funding'],
    ['key:trettio', 'keys'],
    ['keyColumn:andel', 'keyColumns'],
  ] as const)('says where the values of %s come from', (row, list) => {
    const changed = carriedOut(setSource(plan, { row, source }));
    const id = row.split(':')[1];
    expect(changed[list].find((each) => each.id === id)?.source).toEqual({
      text: 'Avtal\nbilaga 2',
      date: '2025-03-31',
    });
    const cleared = carriedOut(setSource(changed, { row, source: { text: ' ', date: null } }));
    expect(cleared).toEqual(carriedOut(setSource(changed, { row, source: null })));
    expect(cleared[list].find((each) => each.id === id)?.source).toBeNull();
  });

  it('is the same plan for the same source; a date alone is a source', () => {
    const once = carriedOut(setSource(plan, { row: 'line:oh', source }));
    expect(carriedOut(setSource(once, { row: 'line:oh', source }))).toBe(once);
    const dated = carriedOut(setSource(plan, { row: 'line:oh', source: { text: '', date: '2025-01-01' } }));
    expect(dated.lines[1]?.source).toEqual({ text: '', date: '2025-01-01' });
  });

  it.each([
    ['line:gone', source, 'refusal.rowGone'],
    ['plan', source, 'refusal.rowGone'],
    ['scenario:bas', source, 'refusal.rowGone'],
    ['line:oh', { ...source, date: '2025-02-29' }, 'refusal.dateUnreadable'],
    ['line:oh', { ...source, date: '31 mars' }, 'refusal.dateUnreadable'],
    ['line:oh', { ...source, text: 'x'.repeat(501) }, 'refusal.sourceUnreadable'],
    ['line:oh', { ...source, text: 'a\u0007' }, 'refusal.sourceUnreadable'],
  ])('refuses %s', (row, given, code) => {
    expect(refusalOf(setSource(plan, { row, source: given })).code).toBe(code);
  });
});

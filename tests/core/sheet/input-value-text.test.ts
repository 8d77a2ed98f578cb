import { describe, expect, test } from 'vitest';
import { inputOf } from '../../../core/plan/inputs.ts';
import type { OverrideValue } from '../../../core/plan/schema.ts';
import { inputValueText } from '../../../core/sheet/input-value-text.ts';
import {
  amountLine,
  ceilingOf,
  joinedIn,
  keyColumn,
  member,
  ownFinancing,
  payLine,
  planWith,
  typed,
  yearly,
} from '../../builders/plan-builder.ts';
import { en, sv } from '../../builders/sentences.ts';

const PLAN = planWith({
  lines: [payLine('lon', 1, 2), amountLine('x', 1)],
  funding: [ownFinancing('f', 50)],
  keyColumns: [{ ...keyColumn('tid'), name: 'Tid', unit: 'tim' }],
  members: [
    { ...member('A', 1), register: { code: '1461', population: { 2023: 9_165 } } },
    member('Region', null),
  ],
});

function text(id: string, value: OverrideValue, write = sv): string {
  const field = inputOf(PLAN, id);
  if (!field) throw new Error(`No input ${id}`);
  return write(inputValueText(PLAN, field, value));
}

describe('what an input holds, in words', () => {
  test.each<[string, OverrideValue, string, string]>([
    ['line:lon.pay', typed('840000.5'), '840 000,5 kr/år', '840,000.5 kr/year'],
    ['line:lon.index', yearly('2.50'), '2,50 %', '2.50%'],
    ['line:x.amount', yearly(-5), '−5 kr/år', '−5 kr/year'],
    ['line:x.amount', yearly({ 2025: 1, 2026: 1, 2027: 1 }), '1 kr/år', '1 kr/year'],
    [
      'line:x.amount',
      yearly({ 2025: 1, 2026: 2, 2027: 1 }),
      '1 kr/år 2025, 2 kr/år 2026 och 1 kr/år 2027',
      '2025: 1 kr/year, 2026: 2 kr/year and 2027: 1 kr/year',
    ],
    ['member:a.joined', joinedIn(true), 'med', 'in'],
    [
      'member:a.joined',
      joinedIn({ 2025: true, 2026: false, 2027: true }),
      'med 2025, ej med 2026 och med 2027',
      '2025: in, 2026: not in and 2027: in',
    ],
    ['member:a.population', null, 'enligt registret', 'from the register'],
    ['member:region.population', null, 'inga', 'none'],
    ['member:a.ceiling', ceilingOf(200_000), '200 000 kr/år', '200,000 kr/year'],
    ['member:a.ceiling', null, 'inget', 'none'],
    ['member:a.key:tid', yearly('1.5'), '1,5 tim', '1.5 tim'],
    ['plan.key', { kind: 'population' }, 'folkmängd', 'population'],
    ['plan.key', { kind: 'equal' }, 'lika delar', 'equal parts'],
    ['plan.key', { kind: 'column', column: 'tid' }, 'Tid', 'Tid'],
    ['plan.shareRounding', '1', 'hela procent', 'whole percent'],
    ['plan.shareRounding', '0.01', 'hundradels procent', 'hundredths of a percent'],
    ['plan.populationYear', 2023, '31 dec 2023', '31 Dec 2023'],
    ['plan.minimumMembers', null, 'inget', 'none'],
    ['line:x.key', null, 'planens nyckel', "the plan's key"],
    ['line:x.participants', null, 'alla medlemmar', 'all members'],
    ['line:x.participants', { members: ['a'] }, 'A', 'A'],
    ['line:x.participants', { members: [] }, 'ingen', 'nobody'],
    ['funding:f.of', null, 'alla kostnader', 'all costs'],
    ['funding:f.of', { lines: ['lon', 'x'] }, 'lon och x', 'lon and x'],
    ['funding:f.of', { lines: [] }, 'inga kostnader', 'no costs'],
    ['funding:f.party', { kind: 'member', member: 'a' }, 'A', 'A'],
    ['funding:f.party', { kind: 'party', name: 'Region' }, 'Region', 'Region'],
    ['line:lon.payPer', 'month', 'månad', 'month'],
    ['plan.shareMethod', 'sainteLague', 'Sainte-Laguë', 'Sainte-Laguë'],
    ['plan.amountUnit', '0.01', 'öre', 'öre'],
    ['plan.host', null, 'inget', 'none'],
    ['member:a.ceiling', ceilingOf(9, 'average'), '9 kr/år i snitt', '9 kr/year on average'],
    ['member:a.ceiling', ceilingOf(9, 'period'), '9 kr för hela perioden', '9 kr for the whole period'],
  ])('%s %j', (id, value, swedish, english) => {
    expect(text(id, value)).toBe(swedish);
    expect(text(id, value, en)).toBe(english);
  });
});

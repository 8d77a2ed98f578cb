import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossChecks } from '../../../core/plan/cross-checks.ts';
import {
  planSchema,
  type KeyPart,
  type OverrideValue,
  type OwnKey,
  type Plan,
} from '../../../core/plan/schema.ts';
import { editedPlan } from '../../arbitraries/edited-plan.ts';
import { wholePlan } from '../../builders/whole-plan.ts';
import { stegetVidarePlan } from '../../resources/examples/steget-vidare-plan.ts';
import { ENGLISH, hasText, SWEDISH } from '../../resources/text/catalogue.ts';
import { typed } from '../commands/carried-out.ts';

const plan = stegetVidarePlan();
const replaced = <Row>(rows: readonly Row[], place: number, change: Partial<Row>): Row[] =>
  rows.map((row, each) => (each === place ? { ...row, ...change } : row));
const line = (place: number, change: object): Plan => ({
  ...plan,
  lines: replaced(plan.lines, place, change),
});
const member = (change: Partial<Plan['members'][number]>): Plan => ({
  ...plan,
  members: replaced(plan.members, 0, change),
});
const overrides = (change: Record<string, OverrideValue>): Plan => ({
  ...plan,
  scenarios: replaced(plan.scenarios, 0, { overrides: change }),
});
const whole = wholePlan();
const wholeWith = (change: Partial<Plan>): Plan => ({ ...whole, ...change });
const wholeKey = (parts: OwnKey['parts']): Plan => wholeWith({ keys: replaced(whole.keys, 1, { parts }) });
const fee: KeyPart = { id: 'p', kind: 'fee', figure: null, column: 'avgift' };
const column = { id: 'timmar', name: 'Timmar', unit: 'h', note: '', source: null };
const threeYears = { years: { 2025: typed('1'), 2026: typed('1'), 2027: typed('1') } };

const FAULTS: readonly (readonly [string, Plan, string])[] = [
  [
    'Y1: years that are not in a row',
    { ...plan, years: [...plan.years, { year: 2029, months: 12 }] },
    'check.yearsNotInRow',
  ],
  ['Y1: years in the wrong order', { ...plan, years: plan.years.toReversed() }, 'check.yearsNotInRow'],
  ['S2: two lines with one id', line(1, { id: 'lon', of: ['resor'] }), 'check.idTwice'],
  ['S2: two members with one id', member({ id: 'amal' }), 'check.idTwice'],
  [
    'S2: a scenario with the base’s id',
    { ...plan, scenarios: replaced(plan.scenarios, 0, { id: plan.base.id }) },
    'check.idTwice',
  ],
  [
    'S2: two key columns with one id',
    { ...plan, keyColumns: [column, { ...column, name: 'Annat' }] },
    'check.idTwice',
  ],
  ['N5: two lines with one name, in other letters', line(1, { name: 'LÖN' }), 'check.nameTwice'],
  [
    'N5: two members with one name, composed otherwise',
    member({ name: 'A\u030Am\u00e5l' }),
    'check.nameTwice',
  ],
  [
    'N5: a scenario with the base’s name',
    { ...plan, base: { ...plan.base, name: 'bara fyra' } },
    'check.nameTwice',
  ],
  ['two scenarios with one letter', { ...plan, base: { ...plan.base, letter: 'C' } }, 'check.letterTwice'],
  [
    'K1: a key by a column that is gone',
    { ...plan, key: { kind: 'column', column: 'x' } },
    'value.unknownColumn',
  ],
  [
    'K1: a value of a column that is gone',
    member({ keyValues: { x: { all: typed('1') } } }),
    'check.columnGone',
  ],
  ['C2: a line named twice', line(1, { of: ['lon', 'lon'] }), 'check.percentageTwice'],
  [
    'C4: a year too few',
    line(3, { amount: { years: { 2025: typed('1'), 2026: typed('1') } } }),
    'value.wrongYears',
  ],
  ['C4: an index with the first year', line(0, { index: threeYears }), 'value.wrongYears'],
  ['C4: no year at all', line(0, { index: { years: {} } }), 'value.wrongYears'],
  [
    'C4: an index by year in a plan of one year',
    { ...line(0, { index: { years: {} } }), years: [{ year: 2025, months: 12 }] },
    'value.needsOneForAll',
  ],
  ['N4: arithmetic that gives something else', line(0, { pay: typed('=2*3', '7') }), 'value.textDiffers'],
  ['N4: arithmetic that gives nothing', line(0, { pay: typed('=1/0', '7') }), 'value.textDiffers'],
  ['N4: a figure beside another', line(0, { pay: typed('8', '7') }), 'value.textDiffers'],
  ['N5: a percentage past the limit', line(1, { percent: { all: typed('1001') } }), 'value.outOfRange'],
  ['N5: half an inhabitant', member({ population: typed('0.5') }), 'value.notWhole'],
  [
    'N5: a ceiling below zero',
    member({ ceiling: { kind: 'year', amount: typed('-1') } }),
    'value.outOfRange',
  ],
  [
    'S1: an override of a row that is gone',
    overrides({ 'line:gone.price': { all: typed('1') } }),
    'check.overrideOfNothing',
  ],
  [
    'S1: an override of an index that the line does not have',
    overrides({ 'line:resor.index': { all: typed('1') } }),
    'check.overrideOfNothing',
  ],
  ['S1: an override of no address', overrides({ toString: null }), 'check.overrideOfNothing'],
  ['S1: an override of another kind', overrides({ 'line:resor.price': typed('1') }), 'check.override'],
  [
    'S1: an override past the limit',
    overrides({ 'line:oh.percent': { all: typed('1001') } }),
    'check.override',
  ],
  ['S1: an override of a year outside', overrides({ 'line:resor.price@2028': typed('1') }), 'check.override'],
  [
    'S1: an override of an index’s first year',
    overrides({ 'line:lon.index@2025': typed('1') }),
    'check.override',
  ],
  ['S1: a year of what has none', overrides({ 'line:lon.pay@2025': typed('1') }), 'check.override'],
  ['S1: nothing where there must be something', overrides({ 'line:lon.pay': null }), 'check.override'],
  [
    'S1: a year of a key value that is empty',
    { ...overrides({ 'member:amal.key:timmar@2025': typed('1') }), keyColumns: [column] },
    'check.override',
  ],
  [
    'C6: participants that are not there',
    wholeWith({ lines: replaced(whole.lines, 4, { participants: { members: ['gone'] } }) }),
    'value.unknownMember',
  ],
  [
    'C6: a participant named twice',
    wholeWith({ lines: replaced(whole.lines, 4, { participants: { members: ['amal', 'amal'] } }) }),
    'value.namedTwice',
  ],
  [
    'C6: a line’s key that is not there',
    wholeWith({ lines: replaced(whole.lines, 4, { key: { kind: 'own', key: 'gone' } }) }),
    'value.unknownKey',
  ],
  [
    'F1: funding of a line that is not there',
    wholeWith({ funding: replaced(whole.funding, 0, { of: { lines: ['gone'] } }) }),
    'value.unknownLine',
  ],
  [
    'F1: financing by a member that is not there',
    wholeWith({
      funding: replaced(whole.funding, 0, { party: { kind: 'member', member: 'gone' } }),
    }),
    'value.unknownMember',
  ],
  [
    'F1: more than 100 %',
    wholeWith({ funding: replaced(whole.funding, 0, { percent: { all: typed('100.1') } }) }),
    'value.outOfRange',
  ],
  [
    'F: two rows of funding with one name',
    wholeWith({ funding: replaced(whole.funding, 1, { name: 'SAMORDNINGSFÖRBUNDET' }) }),
    'check.nameTwice',
  ],
  [
    'a host that is not there',
    wholeWith({ host: { kind: 'member', member: 'gone' } }),
    'value.unknownMember',
  ],
  ['K6: two parts with one id', wholeKey([fee, fee]), 'check.partTwice'],
  ['K6: a part of a column that is gone', wholeKey([{ ...fee, column: 'gone' }]), 'check.partColumnGone'],
  ['K4: a fee with neither figure nor column', wholeKey([{ ...fee, column: null }]), 'check.partFigure'],
  ['K4: a fee with both', wholeKey([{ ...fee, figure: { all: typed('1') } }]), 'check.partFigure'],
  [
    'K5: a rate past the limits',
    wholeKey([{ id: 'p', kind: 'rate', figure: { all: typed('1000000000001') }, column: null }]),
    'value.outOfRange',
  ],
  ['K6: two keys with one id', wholeWith({ keys: replaced(whole.keys, 0, { id: 'allt' }) }), 'check.idTwice'],
  [
    'a remark of an input that is not there',
    wholeWith({ remarks: { 'line:gone.pay': { note: 'x', source: null } } }),
    'check.remarkOfNothing',
  ],
  [
    'S1: a choice that is another input’s',
    wholeWith({ scenarios: replaced(whole.scenarios, 0, { overrides: { 'plan.shareMethod': 'halfUp' } }) }),
    'check.override',
  ],
  [
    'S1: a year of what a scenario has emptied',
    wholeWith({
      scenarios: replaced(whole.scenarios, 0, {
        overrides: { 'funding:bidrag.capYear': null, 'funding:bidrag.capYear@2026': typed('1') },
      }),
    }),
    'check.override',
  ],
  [
    'D3: a decision whose plan is unsound',
    wholeWith({
      decisions: replaced(whole.decisions, 0, {
        plan: { ...whole.decisions[0]!.plan, host: { kind: 'member', member: 'gone' } },
      }),
    }),
    'check.decision',
  ],
  [
    'D3: two decisions with one name',
    wholeWith({ decisions: replaced(whole.decisions, 0, { name: 'alternativt BESLUT' }) }),
    'check.nameTwice',
  ],
];

describe('crossChecks', () => {
  it.each(FAULTS)('%s', (_fault, unsound, code) => {
    expect(planSchema.safeParse(unsound).error, 'the schema does not see it').toBeUndefined();
    const found = crossChecks(unsound);
    expect(found.map((each) => each.code)).toContain(code);
    for (const each of found)
      expect([hasText(SWEDISH, each.code), hasText(ENGLISH, each.code)]).toEqual([true, true]);
  });

  it('C2: passes over a circle of percentages and a line that is gone: the calculation names them', () => {
    expect(crossChecks(line(1, { of: ['oh'] }))).toEqual([]);
    expect(crossChecks(line(1, { of: ['gone'] }))).toEqual([]);
  });

  it('finds nothing in what commands make', () => {
    expect(crossChecks(plan)).toEqual([]);
    fc.assert(
      fc.property(editedPlan, (any) => crossChecks(any).length === 0),
      { numRuns: 100 },
    );
  });
});

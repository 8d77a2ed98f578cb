import { describe, expect, it } from 'vitest';
import { readInput } from '../../../core/plan/read-input.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import { everythingPlan } from '../../builders/everything-plan.ts';
import { stegetVidarePlan } from '../../resources/examples/steget-vidare-plan.ts';
import { typed } from '../commands/carried-out.ts';

const plan: Plan = {
  ...stegetVidarePlan(),
  keyColumns: [{ id: 'timmar', name: 'Timmar', unit: 'h', note: '', source: null }],
};
const read = (input: string, text: string, of = plan) => readInput(of, input, text, 'sv');

describe('readInput', () => {
  it.each<[string, string, unknown]>([
    ['line:lon.pay', '850 000 kr/år', typed('850000')],
    ['line:lon.pay', '=25000*1,4*7', typed('=25000*1.4*7', '245000')],
    ['line:lon.index', '3 %', typed('3')],
    ['line:lon.index', '−2,5', typed('-2.5')],
    ['line:resor.quantity', '2 000 mil', typed('2000')],
    ['line:resor.price', '40 kr/mil', typed('40')],
    ['line:resor.price', '40 kr', typed('40')],
    ['plan.minimumMembers', '4 komm.', typed('4')],
    ['plan.minimumMembers', ' ', null],
    ['member:amal.population', '12 006 inv.', typed('12006')],
    ['member:amal.population', '', null],
    ['member:amal.ceiling', '200 000 kr/år', { kind: 'year', amount: typed('200000') }],
    ['member:amal.ceiling', '', null],
    ['member:amal.key:timmar', '7,5 h', typed('7.5')],
    ['member:amal.key:timmar', '', null],
    ['member:amal.joined', 'Ja', true],
    ['member:amal.joined', 'ej med', false],
    ['plan.key', 'Lika delar', { kind: 'equal' }],
    ['plan.key', 'TIMMAR', { kind: 'column', column: 'timmar' }],
    ['plan.shareRounding', '0,1', '0.1'],
    ['plan.shareRounding', 'ingen', 'none'],
    ['plan.populationYear', '2022', 2022],
  ])('N4: %s takes %j', (input, text, value) => {
    expect(read(input, text)).toEqual({ ok: true, value });
  });

  it('T1 C1: a unit that is for another time is refused, never taken for the field’s own', () => {
    const everything = everythingPlan();
    const codeOf = (input: string, text: string) => {
      const result = read(input, text, everything);
      return result.ok ? 'ok' : result.failure.code;
    };
    expect(codeOf('line:lon.pay', '25 000 kr/mån')).toBe('ok');
    expect(codeOf('line:lon.pay', '300 000 kr/år')).toBe('number.wrongUnit');
    expect(codeOf('member:beta.ceiling', '200 000 kr/mån')).toBe('number.wrongUnit');
    expect(codeOf('member:gamma.ceiling', '600 000 kr/period')).toBe('ok');
    expect(codeOf('member:gamma.ceiling', '200 000 kr/år')).toBe('number.wrongUnit');
    expect(codeOf('member:delta.ceiling', '90 000 kr/år i snitt')).toBe('ok');
    expect(codeOf('member:delta.ceiling', '90 000 kr/år')).toBe('number.wrongUnit');
    expect(codeOf('member:delta.ceiling', '90 000 kr')).toBe('ok');
  });

  it.each<[string, string, string]>([
    ['line:lon.pay', '1.234', 'number.ambiguous'],
    ['line:lon.pay', '', 'value.required'],
    ['line:lon.pay', '840 tkr', 'number.wrongUnit'],
    ['line:lon.pay', '1 000 000 000 001', 'value.outOfRange'],
    ['line:resor.quantity', '5 kr', 'number.wrongUnit'],
    ['line:oh.percent', '1 001 %', 'value.outOfRange'],
    ['plan.minimumMembers', '2,5', 'value.notWhole'],
    ['member:amal.population', '-1', 'value.outOfRange'],
    ['member:amal.ceiling', '-1', 'value.outOfRange'],
    ['member:amal.joined', 'kanske', 'value.chooseBoolean'],
    ['plan.key', 'inkomst', 'value.chooseKey'],
    ['plan.shareRounding', '10', 'value.chooseOne'],
    ['plan.populationYear', '23', 'value.chooseYear'],
    ['plan.populationYear', '1200', 'value.outOfRange'],
    ['line:gone.amount', '1', 'refusal.inputGone'],
  ])('N4 N5: %s refuses %j with %s', (input, text, code) => {
    expect(read(input, text)).toMatchObject({ ok: false, failure: { code } });
  });

  it('NUM1: a unit is never applied: in a plan in thousands tkr is the plan’s own, and kr is refused', () => {
    const thousands = { ...plan, unit: 'tkr' } as const;
    expect(read('line:lon.pay', '840 tkr', thousands)).toEqual({ ok: true, value: typed('840') });
    expect(read('line:lon.pay', '840 kr', thousands)).toMatchObject({
      failure: { code: 'number.wrongUnit' },
    });
  });
});

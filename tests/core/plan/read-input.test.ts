import { describe, expect, it } from 'vitest';
import { isYearly, valueInYear } from '../../../core/plan/input-value.ts';
import { inputsOf } from '../../../core/plan/inputs.ts';
import { readInput } from '../../../core/plan/read-input.ts';
import { sameValue } from '../../../core/plan/same-value.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import { resolve } from '../../../core/scenario/resolve.ts';
import { scenariosOf } from '../../../core/scenario/scenarios.ts';
import { singleText } from '../../../core/sheet/input-value-text.ts';
import { createTranslator } from '../../../resources/text/translator.ts';
import { everythingPlan } from '../../builders/everything-plan.ts';
import { wholePlan } from '../../builders/whole-plan.ts';
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
    ['member:amal.ceiling', '200 000/år', { kind: 'year', amount: typed('200000') }],
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
    expect(codeOf('member:gamma.ceiling', '600 000 för perioden')).toBe('ok');
    expect(codeOf('member:gamma.ceiling', '200 000/år')).not.toBe('ok');
    expect(codeOf('member:delta.ceiling', '90 000 kr/år i snitt')).toBe('ok');
    expect(codeOf('member:delta.ceiling', '90 000/år i snitt')).toBe('ok');
    expect(codeOf('member:delta.ceiling', '90 000 kr/år')).toBe('number.wrongUnit');
    expect(codeOf('member:delta.ceiling', '90 000 kr')).toBe('ok');
  });

  it.each<[string, string, 'sv' | 'en', string]>([
    ['line:lon.pay', '840 tkr', 'sv', 'kr, SEK, kronor, kr/år, SEK/år, kronor/år'],
    ['line:lon.pay', '840 tkr', 'en', 'kr, SEK, kronor, kr/year, SEK/year, kronor/year'],
    ['line:oh.percent', '15 kr', 'sv', '%, procent'],
    ['member:amal.population', '9 165 kr', 'sv', 'inv., inv, invånare'],
  ])('N4.5: %s names the units of the reader’s own language for %s (%s)', (input, text, language, named) => {
    const answer = readInput(plan, input, text, language);
    const expected = answer.ok ? null : answer.failure.values['expected'];
    expect(expected).toEqual({ kind: 'list', items: named.split(', ') });
  });

  it('N4.5: what the other language writes is taken all the same', () => {
    expect(read('line:lon.pay', '840 000 kr/year')).toMatchObject({ ok: true });
    expect(readInput(plan, 'line:oh.percent', '15 procent', 'en')).toMatchObject({ ok: true });
  });

  it('K5: a rate is not below zero', () => {
    expect(read('key:nyckel.part:tim', '1,50 kr/tim', everythingPlan())).toMatchObject({ ok: true });
    expect(read('key:nyckel.part:tim', '−1', everythingPlan())).toMatchObject({
      ok: false,
      failure: { code: 'value.outOfRange' },
    });
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

  it.each<[string, string, unknown]>([
    ['line:lon.payPer', 'Year', 'year'],
    ['line:lon.degree', '80 %', typed('80')],
    ['line:it.key', '30 % lika, 70 % EFTER folkmängd', { kind: 'own', key: 'trettio' }],
    ['line:it.key', 'planens nyckel', null],
    ['line:it.key', '', null],
    ['line:it.participants', 'Åmål, mellerud', { members: ['amal', 'mellerud'] }],
    ['line:it.participants', 'Mellerud, Åmål och Årjäng', { members: ['mellerud', 'amal', 'arjang'] }],
    ['line:it.participants', 'Alla medlemmar', null],
    ['line:it.participants', 'ingen', { members: [] }],
    ['funding:egen.of', 'Samordnare\nOH', { lines: ['lon', 'oh'] }],
    ['funding:egen.party', 'åmål', { kind: 'member', member: 'amal' }],
    ['funding:egen.party', 'Region Skåne', { kind: 'party', name: 'Region Skåne' }],
    ['funding:bidrag.percent', '12,5 %', typed('12.5')],
    ['funding:bidrag.capPeriod', '1 965 000 kr', typed('1965000')],
    ['funding:bidrag.capYear', '', null],
    ['key:allt.part:per-inv', '=3/2', typed('=3/2', '1.5')],
    ['plan.host', '', null],
    ['plan.amountUnit', '0,01', '0.01'],
    ['plan.ceilingRule', 'spread', 'spread'],
  ])('N4: %s takes %j', (input, text, value) => {
    expect(read(input, text, wholePlan())).toEqual({ ok: true, value });
  });

  it.each<[string, string, string]>([
    ['line:lon.payPer', 'vecka', 'value.chooseOne'],
    ['line:lon.degree', '-1', 'value.outOfRange'],
    ['line:it.participants', 'Mellerud, Atlantis', 'value.unknownMember'],
    ['line:it.participants', 'Mellerud, MELLERUD', 'value.namedTwice'],
    ['funding:egen.of', 'Hyra', 'value.unknownLine'],
    ['funding:egen.percent', '101', 'value.outOfRange'],
    ['funding:egen.party', '', 'value.required'],
    ['funding:egen.party', 'x'.repeat(201), 'value.chooseParty'],
    ['funding:bidrag.amount', '-1', 'value.outOfRange'],
    ['plan.key', 'planens nyckel', 'value.chooseKey'],
    ['plan.amountUnit', '5', 'value.chooseOne'],
  ])('N4 N5: %s refuses %j with %s', (input, text, code) => {
    expect(read(input, text, wholePlan())).toMatchObject({ ok: false, failure: { code } });
  });

  it('C4.7: takes what is shown for every input of every scenario, in both languages, but choices and years', () => {
    const whole = wholePlan();
    for (const language of ['sv', 'en'] as const) {
      const translator = createTranslator(language);
      for (const { id } of scenariosOf(whole)) {
        const plain = resolve(whole, id);
        for (const field of inputsOf(plain)) {
          const value = isYearly(field.value) ? valueInYear(field.value, 2027) : field.value;
          if (typeof value === 'string' || typeof value === 'number') continue;
          // A party with a member's name is read as the member.
          if (field.id === 'funding:region.party') continue;
          if (value === null && field.type !== 'members' && field.type !== 'lines') continue;
          const shown = translator.text(singleText(plain, field, value));
          const back = readInput(plain, field.id, shown, language);
          expect(back.ok && sameValue(back.value, value, []), `${field.id} ${shown}`).toBe(true);
        }
      }
    }
  });

  it('NUM1: a unit is never applied: in a plan in thousands tkr is the plan’s own, and kr is refused', () => {
    const thousands = { ...plan, unit: 'tkr' } as const;
    expect(read('line:lon.pay', '840 tkr', thousands)).toEqual({ ok: true, value: typed('840') });
    expect(read('line:lon.pay', '840 kr', thousands)).toMatchObject({
      failure: { code: 'number.wrongUnit' },
    });
  });
});

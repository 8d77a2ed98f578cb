import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputOf, inputsOf, writeInput, type InputField } from '../../../core/plan/inputs.ts';
import { inputTitle } from '../../../core/plan/input-title.ts';
import { valueInYear } from '../../../core/plan/input-value.ts';
import { createTranslator } from '../../../resources/text/translator.ts';
import { editedPlan } from '../../arbitraries/edited-plan.ts';
import { frozen } from '../../arbitraries/frozen.ts';
import { wholePlan } from '../../builders/whole-plan.ts';
import { ENGLISH, hasText, SWEDISH } from '../../resources/text/catalogue.ts';
import { stegetVidarePlan } from '../../resources/examples/steget-vidare-plan.ts';
import { typed } from '../commands/carried-out.ts';

const plan = frozen(stegetVidarePlan());

describe('inputsOf', () => {
  it('lists every input in the order of the panel: lines, funding, the distribution, keys, members', () => {
    const rows = inputsOf(wholePlan()).map(({ row }) => row.split(':')[0]);
    expect(rows.filter((row, place) => row !== rows[place - 1])).toEqual([
      'line',
      'funding',
      'plan',
      'key',
      'member',
    ]);
    const ids = inputsOf(plan).map(({ id }) => id);
    expect(ids.slice(0, 9)).toEqual([
      'line:lon.pay',
      'line:lon.payPer',
      'line:lon.degree',
      'line:lon.onCosts',
      'line:lon.index',
      'line:lon.key',
      'line:lon.participants',
      'line:oh.percent',
      'line:oh.key',
    ]);
    expect(ids.slice(ids.indexOf('plan.key'), ids.indexOf('member:dals-ed.joined'))).toEqual([
      'plan.key',
      'plan.populationYear',
      'plan.shareRounding',
      'plan.shareMethod',
      'plan.amountUnit',
      'plan.amountRounding',
      'plan.ceilingRule',
      'plan.host',
      'plan.minimumMembers',
      'member:bengtsfors.joined',
      'member:bengtsfors.population',
      'member:bengtsfors.ceiling',
    ]);
  });

  it('says what each holds, in which years, and whether it may be empty', () => {
    const fields = inputsOf(wholePlan()).filter(({ row }) => !row.startsWith('key:'));
    const held = new Map(
      fields.map(({ id, type, years, optional }) => [
        id.replace(/:[^.]+/, '').replace(/:.*/, ''),
        `${type} ${years}${optional ? ' or nothing' : ''}`,
      ]),
    );
    expect(Object.fromEntries(held)).toEqual({
      'line.pay': 'money single',
      'line.payPer': 'choice single',
      'line.degree': 'degree yearly',
      'line.onCosts': 'percent yearly',
      'line.index': 'percent laterYears',
      'line.key': 'key single or nothing',
      'line.participants': 'members single or nothing',
      'line.percent': 'percent yearly',
      'line.quantity': 'quantity yearly',
      'line.price': 'price yearly',
      'line.amount': 'money yearly',
      'funding.party': 'party single',
      'funding.percent': 'portion yearly',
      'funding.of': 'lines single or nothing',
      'funding.amount': 'sum yearly',
      'funding.capYear': 'sum yearly or nothing',
      'funding.capPeriod': 'sum single or nothing',
      'plan.key': 'key single',
      'plan.populationYear': 'registerYear single',
      'plan.shareRounding': 'choice single',
      'plan.shareMethod': 'choice single',
      'plan.amountUnit': 'choice single',
      'plan.amountRounding': 'choice single',
      'plan.ceilingRule': 'choice single',
      'plan.host': 'party single or nothing',
      'plan.minimumMembers': 'count single or nothing',
      'member.joined': 'boolean yearly',
      'member.population': 'population single or nothing',
      'member.ceiling': 'ceiling single or nothing',
      'member.key': 'keyValue yearly or nothing',
    });
  });

  it('K6: a part of a key has a figure where it takes one, in percent, in money or for each unit', () => {
    const figures = inputsOf(wholePlan()).filter(({ row }) => row.startsWith('key:'));
    const sv = createTranslator('sv');
    const unit = ({ unit: value }: InputField) =>
      typeof value === 'object' && value.kind === 'message' ? sv.text(value.message) : value;
    expect(figures.map((field) => [field.id, field.type, unit(field)])).toEqual([
      ['key:trettio.part:lika', 'portion', '%'],
      ['key:allt.part:fast', 'sum', 'kr/år'],
      ['key:allt.part:per-inv', 'rate', 'kr/inv.'],
      ['key:allt.part:per-timme', 'rate', 'kr/h'],
      ['key:allt.part:summa', 'sum', 'kr/år'],
      ['key:allt.part:andelar', 'portion', '%'],
    ]);
    const inThousands = { ...wholePlan(), unit: 'tkr' } as const;
    const rate = inputOf(inThousands, 'key:allt.part:per-inv');
    expect(rate && unit(rate)).toBe('tkr/inv.');
  });

  it('has an index only where the line has one, and a value for each key column', () => {
    const indexed = {
      ...plan,
      keyColumns: [{ id: 'timmar', name: 'Timmar', unit: 'h', note: '', source: null }],
      lines: plan.lines.map((line) =>
        line.kind === 'amount' ? { ...line, index: { all: typed('2') } } : line,
      ),
    };
    expect(inputOf(plan, 'line:ovrigt.index')).toBeUndefined();
    expect(inputOf(indexed, 'line:ovrigt.index')?.value).toEqual({ all: typed('2') });
    expect(inputOf(indexed, 'member:amal.key:timmar')).toMatchObject({
      value: null,
      unit: 'h',
      optional: true,
    });
    expect(inputOf(plan, 'member:amal.key:timmar')).toBeUndefined();
  });

  it('names them in both languages, alone and in a sentence', () => {
    const title = (language: 'sv' | 'en', id: string) => {
      const translator = createTranslator(language);
      const field = inputOf(wholePlan(), id);
      return field && `${translator.text(field.name)} | ${translator.text(inputTitle(field))}`;
    };
    const titles = [
      ['line:lon.pay', 'Lön/mån | Samordnare, lön per månad'],
      ['line:lon.payPer', 'Lön anges per | Samordnare, lönens period'],
      ['line:lon.degree', 'Tjänstgöringsgrad | Samordnare, tjänstgöringsgrad'],
      ['line:lon.index', 'Löneindex | Samordnare, löneindex'],
      ['line:resor.price', 'Pris per mil | Resor, pris per mil'],
      ['line:it.participants', 'Delas av | Verksamhetssystem, vilka som delar'],
      ['funding:bidrag.capPeriod', 'Tak för perioden | Samordningsförbundet, tak för perioden'],
      ['key:trettio.part:lika', 'Del 1, procent | 30 % lika, 70 % efter folkmängd, del 1, procent'],
      ['plan.key', 'Nyckel | fördelningsnyckel'],
      ['plan.host', 'Värd | värd'],
      ['member:amal.key:timmar', 'Timmar | Åmål, Timmar'],
    ];
    for (const [id, swedish] of titles) expect(title('sv', id ?? ''), id).toBe(swedish);
    expect(title('en', 'line:resor.price')).toBe('Price per mil | Resor, price per mil');
    const missing = inputsOf(wholePlan()).filter(
      (field) => !hasText(SWEDISH, field.name.code) || !hasText(ENGLISH, inputTitle(field).code),
    );
    expect(missing).toEqual([]);
  });
});

describe('writeInput', () => {
  it('shares everything else with the plan before', () => {
    const changed = writeInput(plan, 'line:resor.price', { all: typed('41') });
    expect(inputOf(changed, 'line:resor.price')?.value).toEqual({ all: typed('41') });
    expect(changed.members).toBe(plan.members);
    expect(changed.lines[0]).toBe(plan.lines[0]);
  });

  it('throws on what is no input, and on a value of another kind: misuse, not data', () => {
    expect(() => writeInput(plan, 'line:resor.index', { all: typed('1') })).toThrow(RangeError);
    expect(() => writeInput(plan, 'line:gone.price', { all: typed('1') })).toThrow(RangeError);
    expect(() => writeInput(plan, 'nonsense', null)).toThrow(RangeError);
    expect(() => writeInput(plan, 'line:resor.price', typed('1'))).toThrow(TypeError);
    expect(() => writeInput(plan, 'member:amal.joined', { all: typed('1') })).toThrow(TypeError);
    expect(() => writeInput(plan, 'plan.key', 'none')).toThrow(TypeError);
  });

  it('what is written is read, and every other input stays', () => {
    fc.assert(
      fc.property(editedPlan, fc.nat(), fc.nat(), (any, i, j) => {
        const fields = inputsOf(any);
        const target = fields[i % fields.length];
        const donors = fields.filter(
          ({ type, years, optional, choices }) =>
            target &&
            [type, years, optional].join() === [target.type, target.years, target.optional].join() &&
            choices.join() === target.choices.join(),
        );
        const donor = donors[j % donors.length];
        if (!target || !donor) return;
        const written = writeInput(any, target.id, donor.value);
        const expected = fields.map(({ id, value }) => [id, id === target.id ? donor.value : value]);
        expect(inputsOf(written).map(({ id, value }) => [id, value])).toEqual(expected);
        expect(inputOf(written, target.id)?.value).toBe(donor.value);
      }),
      { numRuns: 200 },
    );
  });
});

describe('valueInYear', () => {
  it('is the year’s, or the one for all years; nothing for an index in the first year', () => {
    expect(valueInYear({ all: typed('3') }, 2025)).toEqual(typed('3'));
    const index = { years: { 2026: typed('3') } };
    expect([valueInYear(index, 2025), valueInYear(index, 2026)]).toEqual([null, typed('3')]);
    expect(valueInYear({ years: { 2025: false } }, 2025)).toBe(false);
    expect(valueInYear(typed('4'), 2025)).toEqual(typed('4'));
    expect(valueInYear(null, 2025)).toBeNull();
  });
});

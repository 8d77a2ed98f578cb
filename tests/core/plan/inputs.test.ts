import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputOf, inputsOf, writeInput } from '../../../core/plan/inputs.ts';
import { inputTitle } from '../../../core/plan/input-title.ts';
import { valueInYear } from '../../../core/plan/input-value.ts';
import { createTranslator } from '../../../resources/text/translator.ts';
import { editedPlan } from '../../arbitraries/edited-plan.ts';
import { frozen } from '../../arbitraries/frozen.ts';
import { stegetVidarePlan } from '../../resources/examples/steget-vidare-plan.ts';
import { typed } from '../commands/carried-out.ts';

const plan = frozen(stegetVidarePlan());

describe('inputsOf', () => {
  it('lists every input in the order of the panel: lines, the distribution, members', () => {
    expect(
      inputsOf(plan)
        .map(({ id }) => id)
        .slice(0, 16),
    ).toEqual([
      'line:lon.pay',
      'line:lon.index',
      'line:oh.percent',
      'line:resor.quantity',
      'line:resor.price',
      'line:ovrigt.amount',
      'plan.key',
      'plan.populationYear',
      'plan.shareRounding',
      'plan.minimumMembers',
      'member:bengtsfors.joined',
      'member:bengtsfors.population',
      'member:bengtsfors.ceiling',
      'member:dals-ed.joined',
      'member:dals-ed.population',
      'member:dals-ed.ceiling',
    ]);
  });

  it('says what each holds, in which years, in which unit, and whether it may be empty', () => {
    const rows = inputsOf(plan)
      .slice(0, 13)
      .map(({ type, years, optional }) => [type, years, optional]);
    expect(rows).toEqual([
      ['money', 'single', false],
      ['percent', 'laterYears', false],
      ['percent', 'yearly', false],
      ['quantity', 'yearly', false],
      ['price', 'yearly', false],
      ['money', 'yearly', false],
      ['key', 'single', false],
      ['registerYear', 'single', false],
      ['shareRounding', 'single', false],
      ['count', 'single', true],
      ['boolean', 'yearly', false],
      ['population', 'single', true],
      ['ceiling', 'single', true],
    ]);
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
    const titles = (language: 'sv' | 'en') => {
      const translator = createTranslator(language);
      return inputsOf(plan)
        .slice(0, 13)
        .map((field) => `${translator.text(field.name)} | ${translator.text(inputTitle(field))}`);
    };
    expect(titles('sv')).toEqual([
      'Lön/år | Lön, lön per år',
      'Löneindex | Lön, löneindex',
      'Procent | OH, påslag, procent',
      'Antal | Resor, antal',
      'Pris per mil | Resor, pris per mil',
      'Belopp | Övrigt, belopp',
      'Nyckel | fördelningsnyckel',
      'Datum | folkmängdens datum',
      'Andelar | avrundning av andelar',
      'Minst antal | minsta antal medlemmar',
      'Med | Bengtsfors, medlemskap',
      'Invånare | Bengtsfors, invånare',
      'Tak | Bengtsfors, tak',
    ]);
    expect(titles('en')[4]).toBe('Price per mil | Resor, price per mil');
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
        const donors = fields.filter(({ type, years }) => type === target?.type && years === target.years);
        const donor = donors[j % donors.length];
        if (!target || !donor) return;
        const written = writeInput(any, target.id, donor.value);
        const expected = fields.map((field) =>
          field.id === target.id ? { ...field, value: donor.value } : field,
        );
        expect(inputsOf(written)).toEqual(expected);
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

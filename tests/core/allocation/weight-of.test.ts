import { describe, expect, it } from 'vitest';
import { populationOf, weightOf } from '../../../core/allocation/weight-of.ts';
import { ONE, ratio, ratioOfText } from '../../../core/numbers/ratio.ts';
import { member, yearly } from '../../builders/plan-builder.ts';

const register = { code: '1461', population: { 2023: 9165, 2024: 9121 } };

describe('K7 population', () => {
  it('is the register’s at the plan’s date', () => {
    const mellerud = member('Mellerud', null, { register });
    expect(populationOf(mellerud, 2023)).toEqual(ratio(9165n));
    expect(populationOf(mellerud, 2024)).toEqual(ratio(9121n));
    expect(populationOf(mellerud, 2022)).toBeNull();
  });

  it('is the typed value where there is one, at every date', () => {
    const part = member('Vänersborg', 6965, { register });
    expect(populationOf(part, 2023)).toEqual(ratio(6965n));
    expect(populationOf(part, 2030)).toEqual(ratio(6965n));
  });

  it('may be nothing: a member need not be a municipality', () => {
    expect(populationOf(member('Regionen', null), 2023)).toBeNull();
  });
});

describe('K1, K2 the key’s weight', () => {
  const plan = { populationYear: 2023 };

  it('K1 is the population', () => {
    const weight = weightOf(member('Mellerud', 5), { ...plan, key: { kind: 'population' } }, 2025);
    expect(weight).toEqual(ratio(5n));
  });

  it('K1 is the column’s value, one or one a year, and nothing where there is none', () => {
    const usage = { ...plan, key: { kind: 'column', column: 'usage' } } as const;
    const withUsage = (values: Parameters<typeof yearly>[0]) =>
      member('Mellerud', 5, { keyValues: { usage: yearly(values) } });
    expect(weightOf(withUsage('12.5'), usage, 2026)).toEqual(ratioOfText('12.5'));
    expect(weightOf(withUsage({ 2025: 1, 2026: 2 }), usage, 2026)).toEqual(ratio(2n));
    expect(weightOf(withUsage({ 2025: 1 }), usage, 2026)).toBeNull();
    expect(weightOf(member('Mellerud', 5), usage, 2025)).toBeNull();
  });

  it('K2 is 1 for everyone, with or without a population', () => {
    expect(weightOf(member('Regionen', null), { ...plan, key: { kind: 'equal' } }, 2025)).toEqual(ONE);
  });
});

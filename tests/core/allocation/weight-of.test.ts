import { describe, expect, it } from 'vitest';
import { keyValueOf, populationOf, weightOf } from '../../../core/allocation/weight-of.ts';
import { ONE, ratio, ratioOfText } from '../../../core/numbers/ratio.ts';
import type { DividesBy, Member } from '../../../core/plan/schema.ts';
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

describe('K1–K3 the weight', () => {
  const weight = (of: Member, by: DividesBy, year = 2025) => weightOf(of, by, 2023, year);

  it('K1 is the population', () => {
    expect(weight(member('Mellerud', 5), { kind: 'population' })).toEqual(ratio(5n));
  });

  it.each(['column', 'percents'] as const)(
    'K1, K3 by %s is the column’s value, one or one a year, and nothing where there is none',
    (kind) => {
      const usage = { kind, column: 'usage' };
      const withUsage = (values: Parameters<typeof yearly>[0]) =>
        member('Mellerud', 5, { keyValues: { usage: yearly(values) } });
      expect(weight(withUsage('12.5'), usage, 2026)).toEqual(ratioOfText('12.5'));
      expect(weight(withUsage({ 2025: 1, 2026: 2 }), usage, 2026)).toEqual(ratio(2n));
      expect(weight(withUsage({ 2025: 1 }), usage, 2026)).toBeNull();
      expect(weight(member('Mellerud', 5), usage)).toBeNull();
    },
  );

  it('K2 is 1 for everyone, with or without a population', () => {
    expect(weight(member('Regionen', null), { kind: 'equal' })).toEqual(ONE);
  });
});

describe('a value of a key column', () => {
  it('is as typed, zero too: what it is for decides what it may be', () => {
    expect(keyValueOf(member('A', null, { keyValues: { k: yearly(0) } }), 'k', 2025)).toEqual(ratio(0n));
    expect(keyValueOf(member('A', null), 'k', 2025)).toBeNull();
  });
});

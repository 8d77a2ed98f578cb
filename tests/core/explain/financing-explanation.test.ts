import { describe, expect, test } from 'vitest';
import { amountLine, joinedIn, member, planWith } from '../../builders/plan-builder.ts';
import { sv } from '../../builders/sentences.ts';
import { explained } from './explained.ts';

describe('X1: the members together', () => {
  test.each([
    ['member:mellerud/sum', 'Mellerud betalar alla år: 186 560 kr + 191 197 kr + 195 973 kr = 573 730 kr.'],
    [
      'member:mellerud/perInhabitant',
      'Mellerud, kronor per invånare: 573 730 kr ÷ 9 165 invånare = 62,60 kr.',
    ],
    [
      'member:mellerud/share',
      'Mellerud: 9 165 av 56 703 invånare = 16,16 %, avrundat till 16 % (största rest).',
    ],
    ['member:mellerud/ceiling', 'Mellerud, tak: 200 000 kr/år, inmatat. Håller taket alla tre åren.'],
    ['financingTotal/share', 'Andelarna tillsammans: 100 %.'],
    ['financingTotal/weight', 'Alla som är med, tillsammans: 56 703.'],
    [
      'financingTotal/perInhabitant',
      'Alla som är med, kronor per invånare: 3 585 809 kr ÷ 56 703 invånare = 63,24 kr.',
    ],
    ['difference/y2025', '1 166 000 kr − 1 166 000 kr = 0 kr: det medlemmarna betalar är exakt kostnaden.'],
  ])('%s', (cell, sentence) => {
    expect(sv(explained(cell).sentence)).toBe(sentence);
  });

  test('A1: what nobody pays says why', () => {
    const plan = planWith({
      lines: [amountLine('x', 100)],
      members: [member('A', 1, { joined: joinedIn(false) })],
    });
    expect(sv(explained('unfunded/y2025', plan).sentence)).toBe(
      'Ofinansierat 2025: 100 kr. Ingen är med 2025, så hela kostnaden saknar finansiering.',
    );
    expect(sv(explained('unfunded/sum', plan).sentence)).toBe(
      'Ofinansierat, summa: 100 kr + 100 kr + 100 kr = 300 kr.',
    );
    expect(sv(explained('difference/y2025', plan).sentence)).toContain('inte hela kostnaden');
  });

  test('A1: what is not allocated names the weight that is missing', () => {
    const plan = planWith({ lines: [amountLine('x', 100)], members: [member('Mellerud', null)] });
    expect(sv(explained('unallocated/y2025', plan).sentence)).toMatch(/^Ofördelat 2025: 100 kr\. .*Mellerud/);
  });
});

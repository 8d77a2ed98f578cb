import { describe, expect, test } from 'vitest';
import { amountLine, member, percentageLine, quantityLine, yearly } from '../../builders/plan-builder.ts';
import { changed, inputsOf, lineOf, resultsOf, SMALL } from './diffed.ts';

describe('rows', () => {
  const withPhone = changed({ lines: [...SMALL.lines, amountLine('Telefon', 30, yearly(2))] });

  test('S4.7 added and removed, with what they hold; what they come to', () => {
    expect(inputsOf(SMALL, withPhone)).toEqual([
      'Kostnadsraden ”Telefon” tillkommer. Belopp: 30 kr/år; Index: 2 %',
    ]);
    expect(inputsOf(withPhone, SMALL)).toEqual([
      'Kostnadsraden ”Telefon” utgår. Belopp: 30 kr/år; Index: 2 %',
    ]);
    const joined = changed({ members: [...SMALL.members, member('Åmål', 300)] });
    expect(inputsOf(SMALL, joined)).toEqual([
      'Medlemmen ”Åmål” tillkommer. Medlemskap: med; Invånare: 300 inv.',
    ]);
    // 100 of 600 inhabitants instead of 100 of 300: 17 % (1/6) of 900 is 153 a year, 459; before 33 %, 297, 891.
    expect(resultsOf(SMALL, joined)).toEqual([
      'Ed 2025–2027: 891 kr → 459 kr (−432 kr)',
      'Mellerud 2025–2027: 1 809 kr → 891 kr (−918 kr)',
      'Åmål tillkommer: 1 350 kr 2025–2027',
    ]);
    expect(resultsOf(joined, SMALL)).toContain('Åmål utgår: 1 350 kr 2025–2027');
  });

  test('S4.6 with the same id are one row, renamed; with the same name, letter case folded, one row with another id', () => {
    const renamed = changed({ lines: [{ ...amountLine('Resor', 900), name: 'Tjänsteresor' }] });
    expect(inputsOf(SMALL, renamed)).toEqual(['Kostnadsradens namn: ”Resor” → ”Tjänsteresor”']);
    const rebuilt = changed({
      lines: [{ ...amountLine('Resor', 900), id: 'other', name: 'RESOR' }],
      members: SMALL.members.map((each) => ({ ...each, id: `${each.id}-2` })),
    });
    expect(inputsOf(SMALL, rebuilt)).toEqual(['Kostnadsradens namn: ”Resor” → ”RESOR”']);
    expect(resultsOf(SMALL, rebuilt)).toEqual([]);
  });

  test('in another order', () => {
    const turned = changed({ members: [...SMALL.members].reverse() });
    expect(inputsOf(SMALL, turned)).toEqual(['Medlemmarna står i en annan ordning']);
  });

  test('what a percentage is of, the unit of a quantity, the kind of a row', () => {
    const lines = [
      amountLine('A', 1),
      amountLine('B', 1),
      percentageLine('OH', 10, ['A']),
      quantityLine('Mil', 1, 1),
    ];
    const before = changed({ lines });
    const after = changed({
      lines: [
        amountLine('A', 1),
        amountLine('B', 1),
        percentageLine('OH', 10, ['B', 'A']),
        lineOf(quantityLine('Mil', 1, 1), { quantityUnit: 'km' }),
      ],
    });
    expect(inputsOf(before, after)).toEqual(['OH, procent av: A → B och A', 'Mil, enhet: mil → km']);
    const otherKind = changed({ lines: [quantityLine('A', 1, 1), ...lines.slice(1)] });
    expect(inputsOf(before, otherKind)).toEqual([
      'A, slag: belopp → antal gånger pris',
      'A, antal tillkommer: 1 mil',
      'A, pris per mil tillkommer: 1 kr/mil',
      'A, belopp utgår: 1 kr/år',
    ]);
  });

  test('an index that is added or taken away', () => {
    const indexed = changed({ lines: [amountLine('Resor', 900, yearly(2))] });
    expect(inputsOf(SMALL, indexed)).toEqual(['Resor, index tillkommer: 2 %']);
    expect(inputsOf(indexed, SMALL)).toEqual(['Resor, index utgår: 2 %']);
  });
});

import { describe, expect, test } from 'vitest';
import type { Member } from '../../../core/plan/schema.ts';
import { footnotesOf, needsMark } from '../../../core/sheet/footnotes-of.ts';
import { member, planWith } from '../../builders/plan-builder.ts';
import { sv } from '../../builders/sentences.ts';

const REGISTER = { code: '1487', population: { 2023: 40_012 } };
const typedOne = (name: string, note = ''): Member => ({ ...member(name, 6965), register: REGISTER, note });
const registered = (name: string): Member => ({ ...member(name, null), register: REGISTER });

function footnotes(members: Member[]): readonly string[] {
  return footnotesOf(planWith({ members, registerSource: 'SCB, folkmängd' })).map(sv);
}

describe('K7: whose inhabitants are typed', () => {
  test('with the reason that the note gives', () => {
    expect(
      footnotes([
        typedOne('Vänersborg', 'Endast Dalslandsdelen av Vänersborg räknas.\nMer text.'),
        registered('Åmål'),
      ]),
    ).toEqual([
      '* Endast Dalslandsdelen av Vänersborg räknas, inmatat värde.',
      'Övriga invånartal: SCB, folkmängd 31 dec 2023.',
    ]);
  });

  test('a note that does not name the member stands after its name', () => {
    expect(footnotes([typedOne('Vänersborg*', 'Bara Dalslandsdelen')])).toEqual([
      '* Vänersborg: Bara Dalslandsdelen, inmatat värde.',
    ]);
  });

  test('without a note', () => {
    expect(footnotes([typedOne('Vänersborg')])).toEqual(['* Vänersborg: invånarna är inmatade.']);
  });

  test('many are counted', () => {
    expect(footnotes(['A', 'B', 'C', 'D'].map((name) => typedOne(name)))).toEqual([
      '* Inmatade invånartal för 4 kommuner.',
    ]);
  });

  test('none: the register alone, or nothing at all', () => {
    expect(footnotes([registered('Åmål')])).toEqual(['Invånartal: SCB, folkmängd 31 dec 2023.']);
    expect(footnotes([member('Region', 10)])).toEqual([]);
  });
});

describe('the mark beside the name', () => {
  test('of a typed value in the register’s place alone', () => {
    expect(needsMark(typedOne('A'))).toBe(true);
    expect(needsMark(registered('A'))).toBe(false);
    expect(needsMark(member('Region', 10))).toBe(false);
  });

  test('not twice', () => {
    expect(needsMark(typedOne('Vänersborg*'))).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { calculate } from '../../../core/calculate.ts';
import { writePaper } from '../../../core/paper/write-paper.ts';
import type { Language } from '../../../core/numbers/language.ts';
import type { Paper, PaperSectionId, Plan } from '../../../core/plan/schema.ts';
import { createTranslator } from '../../../resources/text/translator.ts';
import { paper } from '../../builders/paper-builder.ts';
import { amountLine, ceilingOf, member, planWith, typed } from '../../builders/plan-builder.ts';

const AGREEMENT = { kind: 'agreement' } as const;
const ALFA = { kind: 'member', member: 'alfa' } as const;
const YEARS = [2025, 2026, 2027].map((year) => ({ year, months: 12 }));

function read(plan: Plan, subject: Paper['subject'], section: PaperSectionId, language: Language = 'sv') {
  const { text } = createTranslator(language);
  const written = writePaper(
    plan,
    paper({ subject, language, scenario: plan.base.id }),
    (id) => calculate(plan, id),
    text,
  );
  return (written.sections.find(({ id }) => id === section)?.draft ?? '').replace(/[\u00a0\u202f]/g, ' ');
}

/** 100 000 kr a year between Alfa (6 000) and Beta (4 000): 60 and 40 %. */
const shared = (changes: Partial<Plan> = {}) =>
  planWith({
    name: 'Växeln',
    years: YEARS.slice(0, 1),
    lines: [amountLine('drift', 100_000)],
    members: [member('Alfa', 6_000), member('Beta', 4_000)],
    ...changes,
  });

describe('what nobody pays', () => {
  // 60 and 40 %, cut at 40 000 and 30 000: 30 000 of the 100 000 are left.
  const plan = shared({
    ceilingRule: 'spread',
    members: [
      member('Alfa', 6_000, { ceiling: ceilingOf(40_000) }),
      member('Beta', 4_000, { ceiling: ceilingOf(30_000) }),
    ],
  });

  it('P.3: a member too is proposed not to sign until it has a payer, and nothing else is concluded', () => {
    expect(read(plan, ALFA, 'decision')).toContain(
      '– att avtalet inte undertecknas förrän det är klart vem som betalar 30 000 kr 2025',
    );
    expect(read(plan, ALFA, 'conclusion')).toBe(
      'Kostnaden ryms inom det som Alfa kan betala, 40 000 kr per år. Kostnaden är inte helt finansierad.',
    );
    expect(read(plan, ALFA, 'conclusion', 'en')).toBe(
      'The cost is within what Alfa can pay, 40,000 kr a year. The cost is not fully funded.',
    );
  });

  it('P.3: where all is paid there is no such sentence', () => {
    expect(read(shared(), ALFA, 'decision')).not.toContain('vem som betalar');
    expect(read(shared(), ALFA, 'conclusion')).not.toContain('finansierad');
  });
});

describe('an agreement of one member', () => {
  const plan = shared({ members: [member('Alfa', 6_000)], minimumMembers: typed(1) });

  it('P.3: is with its only member, which pays; nothing is between or shared', () => {
    expect(read(plan, AGREEMENT, 'decision').split('\n').slice(2)).toEqual([
      '– att godkänna förslaget till avtal om Växeln 2025 med Alfa som enda medlem',
      '– att Alfa betalar 100 000 kr 2025',
      '– att avtalet gäller under förutsättning att minst en part beslutar att ingå det',
    ]);
    expect(read(plan, AGREEMENT, 'decision', 'en').split('\n').slice(2)).toEqual([
      '– that the proposed agreement on Växeln 2025 with Alfa as its only member is approved',
      '– that Alfa pays 100,000 kr in 2025',
      '– that the agreement applies on condition that at least one party decides to enter into it',
    ]);
  });

  it('P.3: a decision that is its own condition sets none', () => {
    expect(read(plan, ALFA, 'decision')).not.toContain('motsvarande beslut');
  });

  it('one party enters, two parties enter', () => {
    expect(read(plan, ALFA, 'conditions', 'en')).toContain('– At least one party enters into the agreement.');
    const two = shared({ minimumMembers: typed(2) });
    expect(read(two, ALFA, 'conditions', 'en')).toContain('– At least two parties enter into the agreement.');
    expect(read(two, ALFA, 'decision', 'en')).toContain(
      'at least two parties take the corresponding decision',
    );
    const none = shared({ members: [member('Alfa', 6_000, { joined: { all: false } })] });
    expect(read({ ...none, minimumMembers: typed(1) }, AGREEMENT, 'conditions', 'en')).toContain(
      '– At least one party is to enter into the agreement.',
    );
  });
});

describe('what the members share', () => {
  it('F3: a year of surplus, which nobody shares, is not proposed to be shared', () => {
    const lines = [{ ...amountLine('drift', { 2025: 100_000, 2026: -80_000, 2027: 90_000 }) }];
    expect(read(shared({ years: YEARS, lines }), AGREEMENT, 'decision')).toContain(
      '– att den kostnad som medlemmarna delar, 100 000 kr 2025 och 90 000 kr 2027, fördelas efter',
    );
    const income = shared({ years: YEARS, lines: [amountLine('drift', -50_000)] });
    expect(read(income, AGREEMENT, 'decision')).not.toContain('som medlemmarna delar');
  });
});

describe('words for amounts and years', () => {
  it('P.5: where no year can be computed that is said once', () => {
    const plan = shared({ years: YEARS, members: [member('Alfa', 6_000), member('Beta', null)] });
    expect(read(plan, ALFA, 'summary')).toContain(
      'innebär det en kostnad på ett belopp som inte kan beräknas 2025–2027.',
    );
    expect(read(plan, ALFA, 'summary', 'en')).toContain('an amount that cannot be computed in 2025–2027.');
  });

  it('P.6: the least margin is of each year that has it', () => {
    const held = (index: Record<number, number>) =>
      read(
        shared({
          years: YEARS,
          lines: [amountLine('drift', index)],
          members: [member('Alfa', 6_000, { ceiling: ceilingOf(70_000) }), member('Beta', 4_000)],
        }),
        ALFA,
        'cost',
      );
    // 60 % of 100 000 is 60 000: 10 000 is left of 70 000; of 90 000 it is 54 000, with 16 000 left.
    expect(held({ 2025: 100_000, 2026: 100_000, 2027: 100_000 })).toContain(
      'Minst marginal finns 2025–2027, då 10 000 kr återstår.',
    );
    expect(held({ 2025: 100_000, 2026: 90_000, 2027: 100_000 })).toContain(
      'Minst marginal finns 2025 och 2027, då 10 000 kr återstår.',
    );
  });

  it('the matter has its years, unless the plan’s name has both the first and the last', () => {
    const named = (name: string) => read(shared({ name, years: YEARS }), AGREEMENT, 'matter');
    expect(named('Växeln')).toContain('avtal om Växeln 2025–2027.');
    expect(named('Växeln 2025–2027')).toContain('avtal om Växeln 2025–2027.');
    expect(named('Växeln 2025–27')).toContain('avtal om Växeln 2025–27.');
    expect(named('Växeln från 2025')).toContain('avtal om Växeln från 2025 (2025–2027).');
  });
});

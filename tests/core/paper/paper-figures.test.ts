import { describe, expect, it } from 'vitest';
import { calculate } from '../../../core/calculate.ts';
import { bridge } from '../../../core/compare/bridge/bridge.ts';
import { formatDecimal, formatMoney, formatPercent } from '../../../core/numbers/format-number.ts';
import type { Language } from '../../../core/numbers/language.ts';
import type { Money } from '../../../core/numbers/money.ts';
import { perInhabitant } from '../../../core/numbers/per-inhabitant.ts';
import { fixedText } from '../../../core/numbers/ratio-text.ts';
import type { MemberOutcome, Outcome } from '../../../core/outcome.ts';
import { writePaper } from '../../../core/paper/write-paper.ts';
import type { WrittenBlock } from '../../../core/paper/written-paper.ts';
import type { Paper } from '../../../core/plan/schema.ts';
import { scenariosOf } from '../../../core/scenario/scenarios.ts';
import { createTranslator } from '../../../resources/text/translator.ts';
import { examplePlan } from '../../builders/example-plan.ts';
import { paper } from '../../builders/paper-builder.ts';

const plan = examplePlan();
const outcomeOf = (id: string) => calculate(plan, id);
const MELLERUD: Paper['subject'] = { kind: 'member', member: 'mellerud' };

/** Typed by a person or counted, and so not calculate's: ceiling, inputs as typed, years, members, the day of a month. */
const TYPED: Readonly<Record<Language, readonly string[]>> = {
  sv: ['200 000', '840 000', '110 000', '80 000', '2 250', '1 500', '40', '3 %', '15 %', '31', '1', '4', '7'],
  en: ['200,000', '840,000', '110,000', '80,000', '2,250', '1,500', '40', '3%', '15%', '31', '1', '4', '7'],
};
/** What the plan's own note says of Mellerud stands as it was written, in both languages. */
const NOTED = 'Inga medel utöver 200 000 kr om året';
const YEARS = ['2023', '2025', '2026', '2027'];

function amountsOf({ amounts, sum }: { amounts: readonly (Money | null)[]; sum: Money | null }) {
  return [...amounts, sum];
}

function memberFigures(member: MemberOutcome, language: Language): readonly string[] {
  const inhabitants = [...member.amounts, member.sum].flatMap((amount) => {
    const exact = perInhabitant(amount, member.population);
    return exact ? [formatDecimal(fixedText(exact, 2), { language })] : [];
  });
  const share = member.share ? [formatPercent(member.share.rounded, 0, language)] : [];
  const population = member.population ? [formatDecimal(member.population.n.toString(), { language })] : [];
  return [...inhabitants, ...share, ...population];
}

/** Every figure that calculate and the bridge give for the example, as the language writes it. */
function knownFigures(language: Language, scenario: string): ReadonlySet<string> {
  const outcomes = scenariosOf(plan).map(({ id }) => outcomeOf(id));
  const base = outcomeOf(plan.base.id);
  const found = [null, 'mellerud'].flatMap(
    (whose) => bridge(plan, plan.base.id, scenario, { kind: 'sum' }, whose, outcomeOf)?.bars ?? [],
  );
  const own = (outcome: Outcome) => outcome.members.find(({ id }) => id === 'mellerud');
  const differences = [
    (outcomeOf(scenario).membersTotal.sum ?? 0n) - (base.membersTotal.sum ?? 0n),
    (own(outcomeOf(scenario))?.sum ?? 0n) - (own(base)?.sum ?? 0n),
  ];
  const money = [
    ...outcomes.flatMap(({ lines, total, membersTotal, members }) => [
      ...[...lines, total, membersTotal, ...members].flatMap(amountsOf),
      ...members.flatMap(({ excess }) => excess),
    ]),
    ...found.map(({ change }) => change),
    ...differences,
  ];
  const written = money.flatMap((amount) =>
    amount === null
      ? []
      : [formatMoney((amount < 0n ? -amount : amount) as Money, 'kr', { language, display: 'plan' })],
  );
  const members = outcomes.flatMap((outcome) =>
    outcome.members.flatMap((member) => memberFigures(member, language)),
  );
  return new Set([...written, ...members, ...TYPED[language].map(plain), ...YEARS].map(plain));
}

/** With ordinary spaces, to be told apart by figures alone. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

const FIGURE = {
  sv: /\d{1,3}(?: \d{3})+(?:,\d+)?|\d+(?:,\d+)?(?: %)?/g,
  en: /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?%?/g,
} as const;

function textOf(block: WrittenBlock): string {
  if (block.kind === 'paragraph') return block.text;
  if (block.kind === 'list') return block.items.join('\n');
  if (block.kind === 'chart') return block.caption;
  const rows = block.rows.map(({ cells }) => cells.join('\n'));
  return [block.caption, ...block.columns.map(({ heading }) => heading), ...rows, block.note ?? ''].join(
    '\n',
  );
}

describe.each(['alla-sju', 'bara-fyra'])('the papers of the example, %s', (scenario) => {
  describe.each(['sv', 'en'] as const)('%s', (language) => {
    it.each([MELLERUD, { kind: 'agreement' } as const])(
      'every figure is one of calculate’s (%o)',
      (subject) => {
        const { text } = createTranslator(language);
        const written = writePaper(plan, paper({ scenario, subject, language }), outcomeOf, text);
        const known = knownFigures(language, scenario);
        const all = plain(written.sections.flatMap(({ blocks }) => blocks.map(textOf)).join('\n')).replace(
          NOTED,
          '',
        );
        const figures = [...all.matchAll(FIGURE[language])].map(([figure]) => figure);
        expect(figures.length).toBeGreaterThan(100);
        expect(figures.filter((figure) => !known.has(figure))).toEqual([]);
      },
    );
  });
});

/** As published: seven members, whole percents, 200 000 kr a year (cases, T2); four of them by hand in the sheet. */
describe('what the board of Mellerud reads', () => {
  const read = (scenario: string) => {
    const { text } = createTranslator('sv');
    const { sections } = writePaper(plan, paper({ scenario, subject: MELLERUD }), outcomeOf, text);
    return (id: string) => plain(sections.find((section) => section.id === id)?.draft ?? '');
  };

  it('all seven: within the ceiling, and so proposed', () => {
    const section = read('alla-sju');
    expect(section('decision')).toBe(
      [
        '[nämnd] föreslås besluta',
        '',
        '– att Mellerud ingår avtal om Steget vidare 2025–2027 tillsammans med Bengtsfors, Dals-Ed, Färgelanda, Munkedal, Vänersborg* och Årjäng',
        '– att kostnaden för Mellerud, 186 560 kr 2025, 191 197 kr 2026 och 195 973 kr 2027, finansieras inom budgeten för [nämnd]',
        '– att beslutet gäller under förutsättning att minst fyra kommuner fattar motsvarande beslut',
        '– att beslutet gäller under förutsättning att kostnaden för Mellerud inte överstiger 200 000 kr per år',
        '– att [befattning] får i uppdrag att underteckna avtalet för Mellerud',
      ].join('\n'),
    );
    expect(section('summary')).toContain('Minst marginal finns 2027, då 4 027 kr återstår.');
    expect(section('differences')).toContain('är planens basalternativ');
  });

  it('only four: over the ceiling in every year, and so not proposed', () => {
    const section = read('bara-fyra');
    expect(section('decision')).toContain(
      '– att Mellerud inte ingår avtal om Steget vidare 2025–2027 till en kostnad av 342 860 kr 2025, 351 844 kr 2026 och 361 097 kr 2027\n',
    );
    expect(section('summary')).toContain(
      'överskrids med 142 860 kr 2025, 151 844 kr 2026 och 161 097 kr 2027.',
    );
    expect(section('differences')).toContain(
      '482 071 kr högre i ”Bara fyra”: 1 055 801 kr i stället för 573 730 kr',
    );
  });
});

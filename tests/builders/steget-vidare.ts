import { newPlan } from '../../core/plan/new-plan.ts';
import type { Member, NumberInput, Plan, Scenario } from '../../core/plan/schema.ts';

/** The published case of seven municipalities (DOMAIN), in the smallest form that tests need. */

/** A plain number as typed. */
export function typed(value: string): NumberInput {
  return { text: value, value };
}

const BLANK = { note: '', source: null };

const REGISTERED: readonly (readonly [id: string, name: string, code: string, population: number])[] = [
  ['bengtsfors', 'Bengtsfors', '1460', 9138],
  ['dals-ed', 'Dals-Ed', '1438', 4606],
  ['fargelanda', 'Färgelanda', '1439', 6434],
  ['mellerud', 'Mellerud', '1461', 9165],
  ['munkedal', 'Munkedal', '1430', 10502],
  ['vanersborg', 'Vänersborg', '1487', 40035],
  ['arjang', 'Årjäng', '1765', 9893],
  ['amal', 'Åmål', '1492', 12006],
];

function members(): Member[] {
  return REGISTERED.map(([id, name, code, population]) => ({
    ...BLANK,
    id,
    name,
    note: id === 'vanersborg' ? 'Endast Dalslandsdelen av Vänersborg räknas' : '',
    register: { code, population: { '2022': population - 100, '2023': population } },
    population: id === 'vanersborg' ? typed('6965') : null,
    joined: { all: id !== 'amal' },
    ceiling: id === 'mellerud' ? { kind: 'year', amount: typed('200000') } : null,
    keyValues: {},
  }));
}

/** Base "Alla sju", scenarios "Bara fyra" and "Utan Munkedal" (design). */
export function stegetVidare(): Plan {
  return {
    ...newPlan({
      id: 'plan-1',
      baseId: 'alla-sju',
      name: 'Steget vidare 2025–2027',
      baseName: 'Alla sju',
      firstYear: 2025,
      years: 3,
      unit: 'kr',
      populationYear: 2023,
      registerSource: 'SCB, folkmängd',
    }),
    minimumMembers: typed('4'),
    lines: [
      {
        ...BLANK,
        id: 'lon',
        name: 'Lön',
        note: 'Samordnare',
        kind: 'pay',
        annualPay: typed('840000'),
        index: { all: typed('3') },
      },
      {
        ...BLANK,
        id: 'oh',
        name: 'OH, påslag',
        note: 'Schablon',
        kind: 'percentage',
        percent: { all: typed('15') },
        of: ['lon'],
      },
      {
        ...BLANK,
        id: 'resor',
        name: 'Resor',
        kind: 'quantity',
        quantity: { all: typed('2250') },
        quantityUnit: 'mil',
        price: { all: typed('40') },
        index: null,
      },
      {
        ...BLANK,
        id: 'ovrigt',
        name: 'Övrigt',
        kind: 'amount',
        amount: { all: typed('110000') },
        index: null,
      },
    ],
    members: members(),
    scenarios: [baraFyra(), utanMunkedal()],
  };
}

function baraFyra(): Scenario {
  const off = ['munkedal', 'vanersborg', 'arjang'].map(
    (id) => [`member:${id}.joined`, { all: false }] as const,
  );
  return {
    id: 'bara-fyra',
    letter: 'B',
    name: 'Bara fyra',
    note: '',
    overrides: {
      ...Object.fromEntries(off),
      'line:resor.quantity': { all: typed('1500') },
      'line:ovrigt.amount': { all: typed('80000') },
    },
  };
}

function utanMunkedal(): Scenario {
  return {
    id: 'utan-munkedal',
    letter: 'C',
    name: 'Utan Munkedal',
    note: '',
    overrides: { 'member:munkedal.joined': { all: false }, 'line:resor.quantity': { all: typed('2000') } },
  };
}

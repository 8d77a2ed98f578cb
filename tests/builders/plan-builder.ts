import { newPlan } from '../../core/plan/new-plan.ts';
import type {
  AmountLine,
  PayLine,
  PercentageLine,
  QuantityLine,
  DividesBy,
  DividingPart,
  FeePart,
  Grant,
  Key,
  KeyColumn,
  Line,
  Member,
  NumberInput,
  OwnFinancing,
  OwnKey,
  KeyPart,
  Party,
  Plan,
  RatePart,
  Scenario,
  YearlyBoolean,
  YearlyNumber,
} from '../../core/plan/schema.ts';

/** A typed number: `10` and `'10.5'` are the value itself. */
export function typed(value: number | string): NumberInput {
  return { text: `${value}`, value: `${value}` };
}

/** One value for all years, or one a year by its number. */
export function yearly(value: number | string | Readonly<Record<number, number | string>>): YearlyNumber {
  if (typeof value !== 'object') return { all: typed(value) };
  return {
    years: Object.fromEntries(Object.entries(value).map(([year, each]) => [year, typed(each)])),
  };
}

/** Joined in all years or none, or by year. */
export function joinedIn(joined: boolean | Readonly<Record<number, boolean>>): YearlyBoolean {
  return typeof joined === 'boolean' ? { all: joined } : { years: { ...joined } };
}

/** A stable id from a name: `Färgelanda` has `fargelanda`. */
export function idOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .toLowerCase();
}

const row = (id: string) => ({ id, name: id, note: '', source: null });
const lineRow = (id: string) => ({ ...row(id), key: null, participants: null });

export function payLine(id: string, pay: number | string, index: Parameters<typeof yearly>[0] = 0): PayLine {
  return {
    ...lineRow(id),
    kind: 'pay',
    pay: typed(pay),
    payPer: 'year',
    degree: yearly(100),
    onCosts: yearly(0),
    index: yearly(index),
  };
}

export function percentageLine(
  id: string,
  percent: Parameters<typeof yearly>[0],
  of: readonly string[],
): PercentageLine {
  return { ...lineRow(id), kind: 'percentage', percent: yearly(percent), of: [...of] };
}

export function quantityLine(
  id: string,
  quantity: Parameters<typeof yearly>[0],
  price: Parameters<typeof yearly>[0],
  index: YearlyNumber | null = null,
): QuantityLine {
  return {
    ...lineRow(id),
    kind: 'quantity',
    quantity: yearly(quantity),
    quantityUnit: 'mil',
    price: yearly(price),
    index,
  };
}

export function amountLine(
  id: string,
  amount: Parameters<typeof yearly>[0],
  index: YearlyNumber | null = null,
): AmountLine {
  return { ...lineRow(id), kind: 'amount', amount: yearly(amount), index };
}

/** The line with a key or participants of its own (C6). */
export function sharedBy(
  line: Line,
  {
    key = null,
    participants = null,
  }: { readonly key?: Key | null; readonly participants?: readonly string[] | null },
): Line {
  return { ...line, key, participants: participants && { members: [...participants] } };
}

const linesNamed = (of: readonly string[] | null) => of && { lines: [...of] };

/** F1: the party pays a percentage of the lines; `null`: of all. */
export function ownFinancing(
  id: string,
  percent: Parameters<typeof yearly>[0],
  of: readonly string[] | null = null,
  party: Party = { kind: 'party', name: 'Ägaren' },
): OwnFinancing {
  return { ...row(id), kind: 'own', party, percent: yearly(percent), of: linesNamed(of) };
}

/** F2: a grant of a percentage and an amount a year, without caps unless said. */
export function grant(
  id: string,
  percent: Parameters<typeof yearly>[0],
  changes: Partial<Pick<Grant, 'amount' | 'capYear' | 'capPeriod'>> & {
    readonly of?: readonly string[];
  } = {},
): Grant {
  const { of, ...caps } = changes;
  return {
    ...row(id),
    kind: 'grant',
    percent: yearly(percent),
    of: linesNamed(of ?? null),
    amount: yearly(0),
    capYear: null,
    capPeriod: null,
    ...caps,
  };
}

/** A key of the user's own, its parts in order. */
export function ownKey(id: string, ...parts: readonly KeyPart[]): OwnKey {
  return { ...row(id), parts: [...parts] };
}

/** A part that divides the rest, or as much as `changes` say. */
export function divide(id: string, by: DividesBy, changes: Partial<DividingPart> = {}): DividingPart {
  return { id, kind: 'divide', by, takes: 'rest', figure: null, rounding: null, ...changes };
}

/** A fee: the same for all, or each member's own from a column. */
export function fee(
  id: string,
  of: { readonly figure: number | string } | { readonly column: string },
): FeePart {
  const own = 'column' in of;
  return { id, kind: 'fee', figure: own ? null : yearly(of.figure), column: own ? of.column : null };
}

/** A rate for each inhabitant, or for each unit of a column. */
export function rate(
  id: string,
  figure: Parameters<typeof yearly>[0],
  column: string | null = null,
): RatePart {
  return { id, kind: 'rate', figure: yearly(figure), column };
}

/** A joined member with a typed population (none with `null`); `changes` for the rest. Its id is `idOf` its name. */
export function member(name: string, population: number | null, changes: Partial<Member> = {}): Member {
  return {
    ...row(name),
    id: idOf(name),
    register: null,
    population: population === null ? null : typed(population),
    joined: joinedIn(true),
    status: null,
    ceiling: null,
    keyValues: {},
    ...changes,
  };
}

export function keyColumn(id: string): KeyColumn {
  return { ...row(id), unit: '' };
}

export function ceilingOf(
  amount: number | string,
  kind: NonNullable<Member['ceiling']>['kind'] = 'year',
): NonNullable<Member['ceiling']> {
  return { kind, amount: typed(amount) };
}

export function scenario(id: string, overrides: Scenario['overrides']): Scenario {
  return { id, letter: 'B', name: id, note: '', overrides };
}

/** A plan for 2025–2027 in kr, by population in whole percents, with the changes. */
export function planWith(changes: Partial<Plan> = {}): Plan {
  const plan = newPlan({
    id: 'plan',
    baseId: 'base',
    name: 'Plan',
    baseName: 'Bas',
    firstYear: 2025,
    years: 3,
    unit: 'kr',
    populationYear: 2023,
    registerSource: '',
  });
  return { ...plan, ...changes };
}

const PAY = payLine('pay', 840_000, 3);
const OVERHEAD = percentageLine('overhead', 15, ['pay']);
const TRAVEL = quantityLine('travel', 2250, 40);
const OTHER = amountLine('other', 110_000);

/** The case that everything starts from: seven municipalities share a coordinator; Åmål is asked, not joined. */
export function stegetVidare(changes: Partial<Plan> = {}): Plan {
  return planWith({
    minimumMembers: typed(4),
    lines: [PAY, OVERHEAD, TRAVEL, OTHER],
    members: [
      member('Bengtsfors', 9138),
      member('Dals-Ed', 4606),
      member('Färgelanda', 6434),
      member('Mellerud', 9165, { ceiling: ceilingOf(200_000) }),
      member('Munkedal', 10_502),
      member('Vänersborg', 6965),
      member('Årjäng', 9893),
      member('Åmål', 12_006, { joined: joinedIn(false) }),
    ],
    ...changes,
  });
}

/** Overrides that make exactly these members of a plan join. */
export function onlyJoined(plan: Plan, names: readonly string[]): Scenario['overrides'] {
  return Object.fromEntries(
    plan.members.map(({ id, name }) => [`member:${id}.joined`, joinedIn(names.includes(name))]),
  );
}

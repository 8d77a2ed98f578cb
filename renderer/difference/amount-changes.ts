import {
  message,
  NO_MONEY,
  subtractMoney,
  valueInYear,
  yearsOf,
  type Message,
  type Money,
  type Plan,
  type PlanDiff,
  type ResultChange,
  type Series,
} from '../../core/index.ts';

/** An amount on both sides, and by how much it is another. `null`: there is none, or it could not be computed. */
export interface AmountChange {
  readonly before: Money | null;
  readonly after: Money | null;
  readonly difference: Money | null;
}

export interface AmountChangeRow {
  readonly id: string;
  readonly title: Message;
  /** Sums, which stand out among the parts. */
  readonly isSum: boolean;
  /** One for each of the years, then the sum over them. */
  readonly amounts: readonly AmountChange[];
}

export interface SideYears {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** The years that either side has, in order. */
export function yearsOfBoth({ before, after }: SideYears): readonly number[] {
  return [...new Set([...before, ...after])].sort((a, b) => a - b);
}

/** Who is in on each side: a member that is not has nothing to pay, and no figure. */
export interface Sides {
  readonly before: Plan;
  readonly after: Plan;
}

/** What two plans come to, year by year and in sum, side by side. The plans have their scenario's own values. */
export function amountChangesOf(
  results: PlanDiff['results'],
  { before: was, after: now }: Sides,
): readonly AmountChangeRow[] {
  const years = yearsOfBoth({ before: yearsOf(was), after: yearsOf(now) });
  const [inWas, inNow] = [joinedIn(was), joinedIn(now)];
  return results.map(({ id, title, name, before, after }) => {
    const [left, right] = [sideOf(before, was, inWas(id, name)), sideOf(after, now, inNow(id, name))];
    return {
      id,
      title: id === 'membersTotal' ? message('difference.membersTotal') : title,
      isSum: SUMS.has(id),
      amounts: [
        ...years.map((year) => changeOf(left.inYear(year), right.inYear(year))),
        changeOf(left.sum, right.sum),
      ],
    };
  });
}

const SUMS: ReadonlySet<ResultChange['id']> = new Set(['total', 'toShare', 'membersTotal']);

/** `null` where that side has no such row or year, or the member is not in, and so nothing to pay. */
type Known = { readonly amount: Money | null } | null;

interface RowSide {
  readonly inYear: (year: number) => Known;
  readonly sum: Known;
}

function sideOf(series: Series | null, plan: Plan, isIn: (year: number) => boolean): RowSide {
  const years = yearsOf(plan);
  const inYear = (year: number): Known => {
    const place = years.indexOf(year);
    return series && place >= 0 && isIn(year) ? { amount: series.amounts[place] ?? null } : null;
  };
  return { inYear, sum: series && years.some(isIn) ? { amount: series.sum } : null };
}

/** In which years a row's member is in, by its id or its name; a row that is no member's is in always. */
function joinedIn({ members }: Plan): (id: string, name: string | null) => (year: number) => boolean {
  const byId = new Map(members.map((member) => [`member:${member.id}`, member]));
  const byName = new Map(members.map((member) => [member.name, member]));
  return (id, name) => {
    if (!id.startsWith('member:')) return () => true;
    const member = byId.get(id) ?? byName.get(name ?? '');
    return (year) => member !== undefined && valueInYear(member.joined, year) === true;
  };
}

function changeOf(before: Known, after: Known): AmountChange {
  const [was, now] = [amountOf(before), amountOf(after)];
  const isNothing = was === null || now === null || (!before && !after);
  return {
    before: before?.amount ?? null,
    after: after?.amount ?? null,
    difference: isNothing ? null : subtractMoney(now, was),
  };
}

function amountOf(known: Known): Money | null {
  return known ? known.amount : NO_MONEY;
}

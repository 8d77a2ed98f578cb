import { message, type MessageValue } from '../message.ts';
import { sumMoney, type Money, type Unit } from '../numbers/money.ts';
import { sentence } from '../sheet/words.ts';
import { yearSpan } from './year-words.ts';

/** Of more years than this the sum is said; the table has each of them. */
const MOST_YEARS_SAID = 5;

/** Amounts by year, and the years that they are said for. */
export interface YearlyAmounts {
  readonly unit: Unit;
  readonly years: readonly number[];
  /** One a year; `null` where it cannot be computed. */
  readonly amounts: readonly (Money | null)[];
}

/** An amount with its unit; words where it cannot be computed. */
export function amountWords(value: Money | null, unit: Unit): MessageValue {
  return value === null ? sentence(message('paper.amount.none')) : { kind: 'money', value, unit };
}

/**
 * What is paid, year by year: "186 560 kr 2025, 191 197 kr 2026 och 195 973 kr 2027"; where all years are the same,
 * "90 000 kr om året 2025–2027"; of more than five years the sum, "sammanlagt 1 200 000 kr 2025–2034". An amount that
 * cannot be computed is said to be that, once where all are.
 */
export function amountsInWords(series: YearlyAmounts): MessageValue {
  const { unit, years, amounts } = series;
  const [first] = amounts;
  if (isEachYearAlike(series))
    return sentence(
      message('paper.amount.eachYear', { amount: amountWords(first ?? null, unit), years: yearSpan(years) }),
    );
  if (years.length > 1 && amounts.every((amount) => amount === null))
    return sentence(
      message('paper.amount.inYear', { amount: amountWords(null, unit), year: yearSpan(years) }),
    );
  if (years.length > MOST_YEARS_SAID) {
    const amount = amountWords(sumMoney(amounts), unit);
    return sentence(message('paper.amount.inSum', { amount, years: yearSpan(years) }));
  }
  const items = years.map((year, place) =>
    sentence(message('paper.amount.inYear', { amount: amountWords(amounts[place] ?? null, unit), year })),
  );
  return { kind: 'list', items };
}

/** The sum where it says more than what has been said by year: of two years or more that are not summed up already. */
export function sumBeside({ years, amounts }: YearlyAmounts): Money | null {
  if (years.length < 2 || years.length > MOST_YEARS_SAID) return null;
  return sumMoney(amounts);
}

/** The years at which `takes` is true, with what is paid in them. */
export function amountsOf(
  { years, unit }: { readonly years: readonly number[]; readonly unit: Unit },
  amounts: readonly (Money | null)[],
  takes: readonly boolean[] | null = null,
): YearlyAmounts {
  const isTaken = (place: number): boolean => takes === null || takes[place] === true;
  return {
    unit,
    years: years.filter((_, place) => isTaken(place)),
    amounts: amounts.filter((_, place) => isTaken(place)),
  };
}

function isEachYearAlike({ years, amounts }: YearlyAmounts): boolean {
  const [first] = amounts;
  const isRun = years.every((year, place) => place === 0 || year === (years[place - 1] ?? 0) + 1);
  return years.length > 1 && isRun && first !== null && amounts.every((amount) => amount === first);
}

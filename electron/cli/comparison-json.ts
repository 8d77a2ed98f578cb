import {
  moneyText,
  NO_MONEY,
  type Comparison,
  type ComparisonCell,
  type ComparisonColumn,
  type InputDifference,
  type Money,
  type Plan,
  type Unit,
} from '../../core/index.ts';
import type { Translator } from '../../resources/text/translator.ts';
import { amountJson, fundingJson, issueJson, kronorJson, percentJson, seriesJson } from './outcome-json.ts';

/** The same comparison for each year, in order, and for the sum. */
export interface Comparisons {
  readonly years: readonly Comparison[];
  readonly sum: Comparison;
}

/** The document of `compare --json`; its names are promised in docs/terminal.md. */
export function comparisonJson(plan: Plan, comparisons: Comparisons, { text }: Translator) {
  const { sum } = comparisons;
  const { unit } = plan;
  return {
    plan: plan.name,
    against: sum.columns[0]?.scenario.name ?? null,
    unit,
    years: plan.years.map(({ year }) => year),
    scenarios: sum.columns.map((column, at) => ({
      id: column.scenario.id,
      letter: column.scenario.letter,
      name: column.scenario.name,
      costs: seriesJson(column.outcome.total, unit),
      funding: column.outcome.funding.map((row) => fundingJson(row, unit)),
      total: cellsJson(at, comparisons, unit, ({ total }) => total),
      roundingDifference: seriesJson(column.outcome.roundingDifference, unit),
      hostPart: seriesJson(column.outcome.hostPart, unit),
      unfunded: seriesJson(column.outcome.unfunded, unit),
      surplus: seriesJson(column.outcome.surplus, unit),
      unallocated: seriesJson(column.outcome.unallocated, unit),
      over: overJson(at, comparisons, unit),
      issues: column.outcome.issues.map((issue) => issueJson(issue, text)),
    })),
    inputs: sum.inputs.map((input) => inputJson(input, text)),
    members: sum.members.map((member, row) => ({
      id: member.member,
      name: member.name,
      scenarios: sum.columns.map((column, at) => ({
        scenario: column.scenario.name,
        ...memberCeilingJson(column, member.member, unit),
        ...cellsJson(at, comparisons, unit, ({ members }) => members[row]?.cells ?? []),
      })),
    })),
  };
}

function memberCeilingJson({ outcome }: ComparisonColumn, member: string, unit: Unit) {
  const found = outcome.members.find(({ id }) => id === member);
  return {
    joined: found?.joined ?? [],
    ceiling: found?.ceiling
      ? { kind: found.ceiling.kind, amount: moneyText(found.ceiling.amount, unit) }
      : null,
    over: found?.over ?? [],
  };
}

/** What one scenario's column says of one row, year by year and in sum. */
function cellsJson(
  at: number,
  { years, sum }: Comparisons,
  unit: Unit,
  rowOf: (comparison: Comparison) => readonly ComparisonCell[],
) {
  const inYears = years.map((comparison) => rowOf(comparison)[at]);
  const inSum = rowOf(sum)[at];
  const amount = (cell: ComparisonCell | undefined) => amountJson(amountOf(cell), unit);
  const difference = (row: readonly ComparisonCell[]) =>
    amountJson(at === 0 ? null : differenceOf(row[at], row[0]), unit);
  return {
    amounts: inYears.map(amount),
    sum: amount(inSum),
    difference: {
      amounts: years.map((comparison) => difference(rowOf(comparison))),
      sum: difference(rowOf(sum)),
    },
    changePercent: {
      years: inYears.map((cell) => (cell?.change ? percentJson(cell.change) : null)),
      sum: inSum?.change ? percentJson(inSum.change) : null,
    },
    perInhabitant: {
      years: inYears.map((cell) => kronorJson(cell?.perInhabitant ?? null)),
      sum: kronorJson(inSum?.perInhabitant ?? null),
    },
  };
}

/** A member that takes no part pays 0, as in `calc`. */
function amountOf(cell: ComparisonCell | undefined): Money | null {
  return cell && !cell.joined ? NO_MONEY : (cell?.amount ?? null);
}

/** Of a member that takes part in neither: 0. */
function differenceOf(cell: ComparisonCell | undefined, against: ComparisonCell | undefined): Money | null {
  const isInNeither = cell?.joined === false && against?.joined === false;
  return isInNeither ? NO_MONEY : (cell?.difference ?? null);
}

function overJson(at: number, { years }: Comparisons, unit: Unit) {
  return years.flatMap((comparison) => {
    const { period, columns } = comparison;
    return (columns[at]?.over ?? []).map(({ name, by }) => ({
      member: name,
      year: period.kind === 'year' ? period.year : null,
      by: moneyText(by, unit),
    }));
  });
}

function inputJson({ input, title, values }: InputDifference, text: Translator['text']) {
  return {
    input,
    title: text(title),
    values: values.map((value) => text(value.text)),
    same: values.map(({ same }, at) => at === 0 || same),
  };
}

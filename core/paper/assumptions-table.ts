import { message } from '../message.ts';
import type { InputField } from '../plan/input-field.ts';
import { isYearlyNumber, valuesOf } from '../plan/input-value.ts';
import { inputTitle } from '../plan/input-title.ts';
import { inputsOf } from '../plan/inputs.ts';
import { inputValueText } from '../sheet/input-value-text.ts';
import { sentence } from '../sheet/words.ts';
import { assumptionSource } from './assumption-source.ts';
import type { TableContent, TableRow } from './paper-content.ts';
import type { PaperContext } from './paper-context.ts';

const GROUPS = [
  { title: message('paper.assumptions.costs'), prefix: 'line:' },
  { title: message('paper.assumptions.funding'), prefix: 'funding:' },
  { title: message('paper.assumptions.distribution'), prefix: 'plan' },
  { title: message('paper.assumptions.keys'), prefix: 'key:' },
] as const;

/** Every input of costs, funding and distribution as the scenario has it, with its value, source and date. */
export function assumptionsTable({ plan }: PaperContext): TableContent {
  const fields = inputsOf(plan).filter(saysSomething);
  return {
    kind: 'table',
    id: 'assumptions',
    caption: message('paper.assumptions.caption'),
    columns: [
      { heading: sentence(message('paper.assumptions.assumption')), align: 'start' },
      { heading: sentence(message('paper.assumptions.value')), align: 'start' },
      { heading: sentence(message('paper.assumptions.source')), align: 'start' },
    ],
    capital: true,
    rows: GROUPS.flatMap(({ title, prefix }) => {
      const rows = fields.filter(({ row }) => row.startsWith(prefix));
      if (rows.length === 0) return [];
      const isFirst = (field: InputField, at: number) => rows[at - 1]?.row !== field.row;
      return [
        headingRow(sentence(title)),
        ...rows.map((field, at) => assumptionRow(plan, field, isFirst(field, at))),
      ];
    }),
    note: null,
  };
}

function headingRow(title: TableRow['cells'][number]): TableRow {
  return { cells: [title, '', ''], role: 'heading' };
}

/** A row's own note stands beside the first of its inputs. */
function assumptionRow(plan: PaperContext['plan'], field: InputField, isFirst: boolean): TableRow {
  const name = inputTitle(field);
  return {
    cells: [sentence(name), sentence(inputValueText(plan, field)), assumptionSource(plan, field, isFirst)],
    role: 'row',
  };
}

/** What is as it is unless said, a full-time post without on-costs among it, is not an assumption to read. */
function saysSomething({ row, property, value }: InputField): boolean {
  if (value === null || property === 'payPer') return false;
  if (!row.startsWith('line:') || !isYearlyNumber(value)) return true;
  const isAll = (figure: string): boolean =>
    valuesOf(value).every((each) => typeof each === 'object' && each.value === figure);
  return !(property === 'degree' && isAll('100')) && !(property === 'onCosts' && isAll('0'));
}

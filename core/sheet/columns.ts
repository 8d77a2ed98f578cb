import { message, type Message } from '../message.ts';
import { areMunicipalities } from '../plan/are-municipalities.ts';
import type { Plan } from '../plan/schema.ts';
import { yearsOf } from '../plan/years.ts';
import type { SheetColumn } from './sheet.ts';
import { weightColumnOf } from './weight-column.ts';

/** The id of a year's column: `y2025`. */
export function yearColumnId(year: number): string {
  return `y${year}`;
}

function column(id: string, heading: Message, align: SheetColumn['align']): SheetColumn {
  return { id, heading, year: null, align };
}

function yearColumns(plan: Plan): readonly SheetColumn[] {
  return yearsOf(plan).map((year) => ({
    id: yearColumnId(year),
    heading: message('sheet.column.year', { year }),
    year,
    align: 'right',
  }));
}

/** The columns of the budget, in order. */
export function budgetColumns(plan: Plan): readonly SheetColumn[] {
  return costColumns(plan, message('sheet.column.line'));
}

/** The columns of the funding before members, in order: the budget's. */
export function fundingColumns(plan: Plan): readonly SheetColumn[] {
  return costColumns(plan, message('sheet.column.funding'));
}

function costColumns(plan: Plan, nameHeading: Message): readonly SheetColumn[] {
  return [
    column('name', nameHeading, 'left'),
    column('basis', message('sheet.column.basis'), 'left'),
    ...yearColumns(plan),
    column('sum', message('sheet.column.sum'), 'right'),
    column('share', message('sheet.column.share'), 'right'),
    column('note', message('sheet.column.note'), 'left'),
  ];
}

/** The columns of the financing, in order; the years are the budget's. */
export function financingColumns(plan: Plan): readonly SheetColumn[] {
  return [
    column('joined', message('sheet.column.joined'), 'center'),
    column('name', memberHeading(plan), 'left'),
    column('weight', weightHeading(plan), 'right'),
    column('share', message('sheet.column.share'), 'right'),
    ...yearColumns(plan),
    column('sum', message('sheet.column.sum'), 'right'),
    column('perInhabitant', message('sheet.column.perInhabitant'), 'right'),
    column('ceiling', message('sheet.column.ceiling'), 'left'),
  ];
}

/** "Kommun" where every member is one of the register's; a member need not be (K7). */
function memberHeading(plan: Plan): Message {
  return message(areMunicipalities(plan) ? 'sheet.column.municipality' : 'sheet.column.member');
}

/** The key column that the plan distributes by has its own name and unit; any other key leaves the inhabitants in sight. */
function weightHeading(plan: Plan): Message {
  const column = weightColumnOf(plan);
  if (!column) return message('sheet.column.inhabitants');
  return column.unit === ''
    ? message('sheet.column.key', { column: column.name })
    : message('sheet.column.keyWithUnit', { column: column.name, unit: column.unit });
}

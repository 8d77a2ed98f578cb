import { message, type Message } from '../message.ts';
import type { Language } from '../numbers/language.ts';
import { parseNumber } from '../numbers/parse-number.ts';
import { cleanName } from './clean-name.ts';
import type { TableRow } from './delimited-rows.ts';
import type { MemberColumns } from './member-columns.ts';
import { municipalityNamed } from './municipality-named.ts';
import { checkMember, fieldsOfMember, memberOf, type NewMember } from './new-member.ts';
import { isNoFigure } from './no-figure.ts';
import { registerEntryOf, type PopulationRegister } from './population-register.ts';
import type { NumberInput, Plan, RegisterEntry } from './schema.ts';
import { tableColumn } from './table-column.ts';
import { unitSuffixes } from './unit-suffixes.ts';

/** One member to be. */
export interface MemberTableRow {
  /** From 1, blank rows and the header counted. */
  readonly row: number;
  /** The register's where it knows the name, else as typed. */
  readonly name: string;
  readonly register: RegisterEntry | null;
  /** Only where the table gives another than the register has at the plan's date (K7). */
  readonly population: NumberInput | null;
  /** In the plan's unit a year (T1). */
  readonly ceiling: NumberInput | null;
  /** By key column id (K1). */
  readonly keyValues: Readonly<Record<string, NumberInput>>;
  /** Why it cannot be added: `refusal.name…`, `memberTable.nameIsFigure`, `nameInPlan`, `nameTwice`, `refusal.municipalityTaken`, `memberTable.number`, `value.…`. */
  readonly problem: Message | null;
}

/** What every row of one table is read with. */
export interface MemberTableContext {
  readonly plan: Plan;
  readonly columns: MemberColumns;
  readonly register: PopulationRegister | null;
  readonly language: Language;
}

type Figures = Pick<NewMember, 'population' | 'ceiling' | 'keyValues'>;

interface ReadFigures {
  readonly figures: Figures;
  /** The first cell that is no number. */
  readonly problem: Message | null;
}

const NOTHING: Figures = { population: null, ceiling: null, keyValues: {} };
const NOBODY: NewMember = { id: 'new', name: '', register: null, ...NOTHING };

/**
 * Reads each row by itself: its problem is a name or a figure that cannot stand, never another row or who is in the plan.
 */
export function memberRowReader(context: MemberTableContext): (row: TableRow) => MemberTableRow {
  const { plan, columns, register } = context;
  const readFigures = figuresReader(context);
  return (row) => {
    const typed = row.cells[columns.name] ?? '';
    const name = cleanName(typed);
    const municipality = register && name.ok ? municipalityNamed(register, name.value) : undefined;
    const { figures, problem } = readFigures(row);
    const start: NewMember = {
      ...NOBODY,
      name: municipality?.name ?? (name.ok ? name.value : typed),
      register: municipality ? registerEntryOf(municipality) : null,
      ...figures,
    };
    const { id: _, ...read } = { ...start, population: ownPopulation(plan, start) };
    const failure = name.ok
      ? (noName(name.value) ?? problem ?? checkMember(plan, memberOf(start)))
      : name.failure;
    return { row: row.number, ...read, problem: failure };
  };
}

/** A column of ceilings that was copied without its names is no members. */
function noName(name: string): Message | null {
  return /\p{L}/u.test(name) ? null : message('memberTable.nameIsFigure', { name });
}

/** The typed population where it is another than the register's at the plan's date. */
function ownPopulation({ populationYear }: Plan, { register, population }: NewMember): NumberInput | null {
  return population?.value === String(register?.population[populationYear]) ? null : population;
}

function figuresReader({ plan, columns, language }: MemberTableContext): (row: TableRow) => ReadFigures {
  const fields = fieldsOfMember(plan, memberOf(NOBODY));
  const figureColumns = columns.figures.map(({ column, target }) => {
    const field = fields.find(({ property }) => property === target);
    const units = (only?: Language) => (field ? unitSuffixes(plan, field, only) : []);
    return { column, target, options: { language, suffixes: units(), named: units(language) } };
  });
  return ({ cells }) => {
    let figures = NOTHING;
    let problem: Message | null = null;
    for (const { column, target, options } of figureColumns) {
      const cell = cells[column] ?? '';
      if (isNoFigure(cell)) continue;
      const read = parseNumber(cell, options);
      if (read.ok) figures = withFigure(figures, target, read.value);
      else problem ??= notANumber(columns, column, read.failure);
    }
    return { figures, problem };
  };
}

function withFigure(
  figures: Figures,
  target: MemberColumns['figures'][number]['target'],
  value: NumberInput,
): Figures {
  if (target === 'population' || target === 'ceiling') return { ...figures, [target]: value };
  return { ...figures, keyValues: { ...figures.keyValues, [target.slice('key:'.length)]: value } };
}

function notANumber({ header }: MemberColumns, column: number, reason: Message): Message {
  return message('memberTable.number', {
    column: tableColumn(header, column),
    reason: { kind: 'message', message: reason },
  });
}

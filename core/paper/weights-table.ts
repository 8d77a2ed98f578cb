import { message, type MessageValue } from '../message.ts';
import { decimalText } from '../numbers/ratio-text.ts';
import type { MemberOutcome } from '../outcome.ts';
import { inputOf } from '../plan/inputs.ts';
import { rowOf } from '../plan/row-index.ts';
import type { KeyColumn, Plan } from '../plan/schema.ts';
import { inputValueText } from '../sheet/input-value-text.ts';
import { sentence } from '../sheet/words.ts';
import { assumptionSource, joined as joinedWords, onOneLine } from './assumption-source.ts';
import type { TableContent, TableRow } from './paper-content.ts';
import type { PaperContext } from './paper-context.ts';

/** As many members as a paper about one of them lists; the agreement's own lists all. */
const MOST_LISTED = 40;

/** What the members weigh: inhabitants, and the values of key columns; nothing where nobody takes part. */
export function weightsTable(context: PaperContext): readonly TableContent[] {
  const { plan, joined, member } = context;
  const shown = member && joined.length > MOST_LISTED ? joined.filter(({ id }) => id === member.id) : joined;
  if (shown.length === 0) return [];
  const { keyColumns } = plan;
  return [
    {
      kind: 'table',
      id: 'weights',
      caption: message('paper.weights.caption'),
      columns: [
        { heading: sentence(message('paper.membersTable.member')), align: 'start' },
        {
          heading: sentence(message('paper.weights.population', { year: plan.populationYear })),
          align: 'end',
        },
        ...keyColumns.map(({ name }) => ({ heading: name, align: 'end' as const })),
        { heading: sentence(message('paper.assumptions.source')), align: 'start' },
      ],
      capital: false,
      rows: shown.map((each) => weightRow(plan, keyColumns, each)),
      note: null,
    },
  ];
}

function weightRow(
  plan: Plan,
  columns: readonly KeyColumn[],
  { id, name, population }: MemberOutcome,
): TableRow {
  const inhabitants: MessageValue | null = population && {
    kind: 'decimal',
    text: decimalText(population, 10),
  };
  return {
    cells: [
      name,
      inhabitants,
      ...columns.map((column) => weightCell(plan, id, column)),
      weightSource(plan, id),
    ],
    role: 'row',
  };
}

function weightCell(plan: Plan, member: string, { id }: KeyColumn): MessageValue | null {
  const field = inputOf(plan, `member:${member}.key:${id}`);
  return field && field.value !== null ? sentence(inputValueText(plan, field)) : null;
}

/** The register, or that the number was given by hand (K7), and what is noted of it or of the member. */
function weightSource(plan: Plan, id: string): MessageValue {
  const member = rowOf(plan.members, id);
  const field = inputOf(plan, `member:${id}.population`);
  if (!member || !field) return '';
  const isTyped = member.population !== null;
  const given = isTyped
    ? [sentence(message('paper.weights.typed'))]
    : registerWords(plan, member.register !== null);
  const noted = isTyped ? assumptionSource(plan, field, true) : remarkOf(plan, field.id);
  return joinedWords([...given, ...(noted === '' ? [] : [noted])]);
}

function registerWords({ registerSource }: Plan, isInRegister: boolean): readonly MessageValue[] {
  const source = onOneLine(registerSource);
  return isInRegister && source !== '' ? [source] : [];
}

function remarkOf({ remarks }: Plan, input: string): MessageValue {
  return onOneLine(remarks[input]?.note ?? '');
}

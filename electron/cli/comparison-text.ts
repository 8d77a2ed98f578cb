import {
  formatMoney,
  message,
  type Comparison,
  type ComparisonCell,
  type Money,
  type Plan,
} from '../../core/index.ts';
import type { Translator } from '../../resources/text/translator.ts';
import type { Comparisons } from './comparison-json.ts';
import { changeText, signed } from './sheet-text.ts';
import { textTable } from './text-table.ts';

/** The inputs that differ, then a table for the sum and one for each year. */
export function comparisonText(plan: Plan, { years, sum }: Comparisons, translator: Translator): string {
  const scenarios = sum.columns.map(({ scenario }) => `${scenario.letter}  ${scenario.name}\n`).join('');
  const parts = [
    `${plan.name}\n${scenarios}`,
    inputsText(sum, translator),
    ...[sum, ...years].map((comparison) => periodText(plan, comparison, translator)),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function inputsText({ inputs, columns }: Comparison, { text }: Translator): string {
  if (inputs.length === 0) return '';
  const head = [text(message('cli.compare.inputs')), ...columns.map(({ scenario }) => scenario.letter)];
  const rows = inputs.map(({ title, values }) => [text(title), ...values.map((value) => text(value.text))]);
  return textTable({ right: head.map(() => false), rows: [head, ...rows] });
}

function periodText(plan: Plan, comparison: Comparison, translator: Translator): string {
  const { text } = translator;
  const write = (cells: readonly ComparisonCell[]) =>
    cells.flatMap((cell, at) => cellTexts(plan, cell, at > 0, translator));
  const head = [
    periodTitle(plan, comparison, translator),
    ...comparison.columns.flatMap(({ scenario }, at) =>
      at === 0 ? [scenario.letter] : [scenario.letter, text(message('cli.compare.difference')), '%'],
    ),
  ];
  const plain = (title: string, amounts: readonly (Money | null)[]) => [
    title,
    ...amounts.flatMap((amount, at) => plainTexts(plan, amount, at > 0, translator)),
  ];
  const rows = [
    ...fundingRows(comparison, translator).map(({ title, amounts }) => plain(title, amounts)),
    ...comparison.members.map(({ name, cells }) => [name, ...write(cells)]),
    [text(message('cli.compare.total')), ...write(comparison.total)],
    ...comparison.rests.map(({ title, amounts }) => plain(text(title), amounts)),
  ];
  const table = textTable({ right: head.map((_, at) => at > 0), rows: [head, ...rows] });
  return table + overText(plan, comparison, translator);
}

/** Of a plan with funding: what all lines cost and what is paid before the members, so that the table adds up. */
function fundingRows(
  { costs, funding }: Comparison,
  { text }: Translator,
): readonly { readonly title: string; readonly amounts: readonly (Money | null)[] }[] {
  if (funding.length === 0) return [];
  const rows = funding.flatMap(({ name, amounts, overCap }) => {
    const isOver = overCap.some((amount) => amount !== 0n);
    const over = { title: text(message('cli.compare.overCap', { name })), amounts: overCap };
    return [{ title: name, amounts }, ...(isOver ? [over] : [])];
  });
  return [{ title: text(message('cli.compare.costs')), amounts: costs }, ...rows];
}

function periodTitle(plan: Plan, { period }: Comparison, { text }: Translator): string {
  const unit = { kind: 'message', message: message(`unit.${plan.unit}`) } as const;
  return period.kind === 'year'
    ? text(message('cli.compare.year', { year: period.year, unit }))
    : text(message('cli.compare.sum', { unit }));
}

function cellTexts(
  plan: Plan,
  cell: ComparisonCell,
  isCompared: boolean,
  { text, language }: Translator,
): readonly string[] {
  const figure = (amount: Money | null) => figureText(plan, amount, language);
  const amount = cell.joined ? figure(cell.amount) : text(message('cli.compare.notJoined'));
  if (!isCompared) return [amount];
  const { difference } = cell;
  return [amount, signed(figure(difference), (difference ?? 0n) > 0n), changeText(cell.change, language)];
}

function plainTexts(
  plan: Plan,
  amount: Money | null,
  isCompared: boolean,
  { language }: Translator,
): readonly string[] {
  const figure = figureText(plan, amount, language);
  return isCompared ? [figure, '', ''] : [figure];
}

function figureText({ unit }: Plan, amount: Money | null, language: Translator['language']): string {
  return amount === null ? '–' : formatMoney(amount, unit, { language, display: 'plan' });
}

function overText(plan: Plan, { columns }: Comparison, { text }: Translator): string {
  return columns
    .flatMap(({ scenario, over }) =>
      over.map(({ name, by }) =>
        text(
          message('cli.compare.over', {
            letter: scenario.letter,
            member: name,
            by: { kind: 'money', value: by, unit: plan.unit },
          }),
        ),
      ),
    )
    .map((said) => `${said}\n`)
    .join('');
}

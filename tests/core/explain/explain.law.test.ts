import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculate } from '../../../core/calculate.ts';
import { explain } from '../../../core/explain/explain.ts';
import type { Explanation, ExplanationFormula } from '../../../core/explain/explanation.ts';
import type { MessageValue } from '../../../core/message.ts';
import type { Unit } from '../../../core/numbers/money.ts';
import { decimalText, fixedText } from '../../../core/numbers/ratio-text.ts';
import { sheetOf } from '../../../core/sheet/sheet-of.ts';
import type { CellValue, SheetCell } from '../../../core/sheet/sheet.ts';
import { arbitraryScenario } from '../../arbitraries/plans.ts';
import { en, sv, svValue } from '../../builders/sentences.ts';

/** A figure as a value in a sentence; `null` for what is no figure. */
function figureOf(value: CellValue, unit: Unit): MessageValue | null {
  switch (value.kind) {
    case 'money':
      return { kind: 'money', value: value.value, unit };
    case 'percent':
      return value;
    case 'share':
      return { kind: 'percent', value: value.rounded, decimals: value.decimals };
    case 'number':
      return {
        kind: 'decimal',
        text: value.decimals === 2 ? fixedText(value.value, 2) : decimalText(value.value, 10),
      };
    default:
      return null;
  }
}

interface Figure {
  readonly cell: string;
  readonly shown: string;
  readonly origin: SheetCell['origin'];
}

/** Every figure of the sheet, as it is seen. */
function figuresOf(plan: Parameters<typeof sheetOf>[0], scenario: string): readonly Figure[] {
  const sheet = sheetOf(plan, scenario, calculate(plan, scenario));
  return sheet.sections.flatMap(({ rows }) =>
    rows.flatMap(({ id, cells }) =>
      Object.entries(cells).flatMap(([column, { value, origin }]) => {
        const figure = figureOf(value, plan.unit);
        return figure ? [{ cell: `${id}/${column}`, shown: svValue(figure), origin }] : [];
      }),
    ),
  );
}

function* nodesOf(node: Explanation, depth = 0): Generator<Explanation> {
  yield node;
  if (depth < 6) for (const part of node.parts) yield* nodesOf(part, depth + 1);
}

/** A figure of nothing: no costs, nobody that takes part, nothing left. It may be made of nothing. */
function isNothing({ value }: Explanation): boolean {
  if (typeof value === 'number') return value === 0;
  return typeof value === 'object' && value.kind === 'money' && value.value === 0n;
}

/**
 * The nodes of a tree that are computed and made of nothing. A node of the same cell, rule and kind is unfolded once:
 * what is in `seen` has been looked through in another figure's tree.
 */
function loose(node: Explanation, seen: Set<string>): readonly Explanation[] {
  const same = `${node.cell} ${node.rule} ${node.title.code}`;
  if (seen.has(same)) return [];
  seen.add(same);
  const { parts } = node;
  if (parts.length === 0) return node.origin === 'computed' && !isNothing(node) ? [node] : [];
  return parts.flatMap((part) => loose(part, seen));
}

/** What is wrong with how one figure is explained; nothing, where nothing is. */
function faultsOf(figure: Figure, explained: (cell: string) => Explanation | null, seen: Set<string>) {
  const { cell, shown, origin } = figure;
  const found = explained(cell);
  if (!found) return [`${cell} is not explained`];
  const { formula } = found;
  const sum = formula?.exact ? added(formula) : null;
  const ends = origin === 'computed' ? loose(found, seen) : [];
  const sources = (formula?.terms ?? []).flatMap((each) => each.cell ?? []);
  return [
    ...(found.cell === cell ? [] : [`${cell} is explained as ${found.cell}`]),
    ...(svValue(found.value) === shown ? [] : [`${cell} is ${shown}, not ${svValue(found.value)}`]),
    ...ends.map((end) => `${cell} ends in ${end.cell}, ${end.title.code}`),
    ...(/NaN|Infinity|undefined|^\s*$/.test(sv(found.sentence)) ? [`${cell} has no sentence`] : []),
    ...sources
      .filter((source) => source !== cell && explained(source) === null)
      .map((source) => `${cell} has the term ${source}, which is not explained`),
    ...(sum === null || sum === moneyOf(formula?.result.value)
      ? []
      : [`${cell} does not come to its result`]),
  ];
}

describe('X1, of every plan', () => {
  test('every figure of the sheet is explained with that value, by terms that are explained, down to inputs', () => {
    fc.assert(
      fc.property(arbitraryScenario, ({ plan, scenario }) => {
        const outcome = calculate(plan, scenario);
        const seen = new Set<string>();
        const explained = (cell: string) => explain(plan, scenario, outcome, cell);
        expect(figuresOf(plan, scenario).flatMap((figure) => faultsOf(figure, explained, seen))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  test('every node of a tree can be written in both languages, and has a rule and a cell', () => {
    fc.assert(
      fc.property(arbitraryScenario, fc.nat(), ({ plan, scenario }, pick) => {
        const figures = figuresOf(plan, scenario);
        const { cell } = figures[pick % figures.length] ?? { cell: 'budgetTotal/sum' };
        const found = explain(plan, scenario, calculate(plan, scenario), cell);
        if (!found) return;
        for (const node of nodesOf(found)) {
          expect(sv(node.sentence)).not.toBe('');
          expect(en(node.sentence)).not.toBe('');
          expect(sv(node.title)).not.toBe('');
          expect(node.rule).toMatch(/^[ACFKNSTXY]\d$/);
          expect(node.cell).toMatch(/^(?:input:)?[\w:.@-]+(?:\/\w+)?$/);
          expect(node.notes.map(({ message: said }) => sv(said) + en(said))).not.toContain('');
          if (!node.hasParts) expect(node.parts).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** What a formula of amounts that are added and taken away comes to; `null` for others. */
function added({ terms, operators }: ExplanationFormula): bigint | null {
  const amounts = terms.map(({ value }) => moneyOf(value));
  if (operators.some((operator) => operator !== '+' && operator !== '−')) return null;
  return amounts.reduce<bigint | null>((sum, amount, place) => {
    if (sum === null || amount === null) return null;
    return operators[place - 1] === '−' ? sum - amount : sum + amount;
  }, 0n);
}

function moneyOf(value: MessageValue | undefined): bigint | null {
  return typeof value === 'object' && value.kind === 'money' ? value.value : null;
}

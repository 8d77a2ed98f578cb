import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calculate } from '../../../core/calculate.ts';
import { explain } from '../../../core/explain/explain.ts';
import type { Explanation } from '../../../core/explain/explanation.ts';
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

/** A count may be a plain number. */
function shownValue(value: MessageValue): string {
  return svValue(value);
}

describe('X1, of every plan', () => {
  test('every figure of the sheet is explained, and the explanation’s value is the figure', () => {
    fc.assert(
      fc.property(arbitraryScenario, ({ plan, scenario }) => {
        const outcome = calculate(plan, scenario);
        for (const { cell, shown } of figuresOf(plan, scenario)) {
          const found = explain(plan, scenario, outcome, cell);
          expect([cell, found && shownValue(found.value)]).toEqual([cell, shown]);
          expect([cell, found?.cell]).toEqual([cell, cell]);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('every node of a tree can be written in both languages, and names a cell', () => {
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
          expect(node.cell).toMatch(/^(?:input:)?[\w:.@-]+(?:\/\w+)?$/);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('the terms of a formula lead to cells that are explained with that value', () => {
    fc.assert(
      fc.property(arbitraryScenario, ({ plan, scenario }) => {
        const outcome = calculate(plan, scenario);
        for (const { cell } of figuresOf(plan, scenario).slice(0, 40)) {
          for (const { cell: source } of explain(plan, scenario, outcome, cell)?.formula?.terms ?? []) {
            if (source === null || source === cell) continue;
            expect([cell, source, explain(plan, scenario, outcome, source) !== null]).toEqual([
              cell,
              source,
              true,
            ]);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

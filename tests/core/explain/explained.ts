import { calculate } from '../../../core/calculate.ts';
import { explain } from '../../../core/explain/explain.ts';
import type { Explanation, ExplanationFormula } from '../../../core/explain/explanation.ts';
import type { Plan } from '../../../core/plan/schema.ts';
import { examplePlan } from '../../builders/example-plan.ts';
import { sv, svValue } from '../../builders/sentences.ts';

export const PLAN = examplePlan();

/** The explanation of a cell in a plan's base, or in one of its scenarios. @throws where there is none. */
export function explained(cell: string, plan: Plan = PLAN, scenario = plan.base.id): Explanation {
  const found = explain(plan, scenario, calculate(plan, scenario), cell);
  if (!found) throw new Error(`Nothing explains ${cell}`);
  return found;
}

/** A formula as it stands in the formula bar. */
export function formulaWords(formula: ExplanationFormula | null): string {
  if (!formula) return '';
  const { terms, operators, result, exact } = formula;
  const left = terms.map(
    ({ value }, place) => (place === 0 ? '' : `${operators[place - 1]} `) + svValue(value),
  );
  return `${left.join(' ')} ${exact ? '=' : '≈'} ${svValue(result.value)}`;
}

/** The tree's titles and values, a line a node, indented. */
export function tree(node: Explanation, depth = 0): readonly string[] {
  const own = `${'  '.repeat(depth)}${sv(node.title)}: ${svValue(node.value)}`;
  return [own, ...node.parts.flatMap((part) => tree(part, depth + 1))];
}

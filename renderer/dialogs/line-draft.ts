import {
  addLine,
  message,
  readInput,
  setInput,
  type AddLine,
  type Edit,
  type Language,
  type LineKind,
  type Message,
  type MessageValue,
  type Plan,
  type Result,
  type Unit,
} from '../../core/index.ts';
import { inOneStep } from '../store/in-one-step.ts';

export type Figure = 'pay' | 'index' | 'percent' | 'quantity' | 'price' | 'amount';

/** A new line as it is being typed. */
export interface LineDraft {
  readonly name: string;
  readonly unit: string;
  readonly of: readonly string[];
  readonly figures: { readonly [Name in Figure]?: string };
}

export const EMPTY_LINE: LineDraft = { name: '', unit: '', of: [], figures: {} };

const FIGURES: Readonly<Record<LineKind, readonly Figure[]>> = {
  pay: ['pay', 'index'],
  percentage: ['percent'],
  quantity: ['quantity', 'price'],
  amount: ['amount'],
};

export function figuresOf(kind: LineKind): readonly Figure[] {
  return FIGURES[kind];
}

/** What stands after the field. */
export function unitOf(figure: Figure, draft: LineDraft, unit: Unit): MessageValue {
  const prefix = unit === 'tkr' ? 'tkr' : 'kr';
  switch (figure) {
    case 'index':
    case 'percent':
      return { kind: 'message', message: message('unit.percent') };
    case 'quantity':
      return draft.unit.trim();
    case 'price':
      return { kind: 'message', message: message(`unit.${prefix}`) };
    case 'pay':
    case 'amount':
      return { kind: 'message', message: message(`unit.${prefix}PerYear`) };
  }
}

/** Adds the line with its figures in one step. Figures go into the base: what a scenario does not override follows it. A field left empty is zero. */
export function addLineCommand(
  id: string,
  kind: LineKind,
  draft: LineDraft,
  language: Language,
): (plan: Plan) => Result<Edit, Message> {
  const typed = figuresOf(kind).filter((figure) => (draft.figures[figure] ?? '').trim() !== '');
  return inOneStep(
    (plan) => addLine(plan, addArguments(id, kind, draft)),
    ...typed.map(
      (figure) => (plan: Plan) =>
        setFigure(plan, `line:${id}.${figure}`, draft.figures[figure] ?? '', language),
    ),
  );
}

function addArguments(id: string, kind: LineKind, { name, unit, of }: LineDraft): AddLine {
  if (kind === 'percentage') return { id, name, kind, of };
  return kind === 'quantity' ? { id, name, kind, quantityUnit: unit } : { id, name, kind };
}

function setFigure(plan: Plan, input: string, typed: string, language: Language): Result<Edit, Message> {
  const read = readInput(plan, input, typed, language);
  return read.ok ? setInput(plan, { scenario: plan.base.id, input, year: null, value: read.value }) : read;
}

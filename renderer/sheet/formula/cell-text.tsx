import type { Explanation, SheetCell } from '../../../core/index.ts';
import { useDocument, usePlan } from '../../store/document-store.ts';
import { useSettings } from '../../store/settings-store.ts';
import { useText } from '../../text/use-text.ts';
import { inputTextOf } from '../editing/input-text.ts';

interface CellTextProps {
  readonly cell: SheetCell;
  readonly explanation: Explanation | null;
}

/** A cell without a formula of its own: the arithmetic that was typed, the sentence about an input, or the words in full. */
export function CellText({ cell, explanation }: CellTextProps) {
  const { text } = useText();
  const plan = usePlan();
  const scenario = useDocument((state) => state.scenario);
  const language = useSettings((settings) => settings.language);
  const typed = inputTextOf(plan, scenario, cell, language);
  if (typed.startsWith('=')) return <span className="formula">{typed}</span>;
  const { value } = cell;
  if (value.kind === 'text') return <span className="formula-words">{value.text}</span>;
  if (explanation) return <span className="formula-words">{text(explanation.sentence)}</span>;
  if (value.kind === 'message') return <span className="formula-words">{text(value.message)}</span>;
  if (value.kind === 'none' && value.reason)
    return <span className="formula-words">{text(value.reason)}</span>;
  return null;
}

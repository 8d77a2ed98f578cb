import type { Explanation, Message, SheetCell } from '../../../core/index.ts';
import { useText } from '../../text/use-text.ts';

interface CellTextProps {
  readonly cell: SheetCell;
  readonly explanation: Explanation | null;
}

/** A cell without a formula: its words in full, the sentence about an input, or why there is no value. */
export function CellText({ cell: { value }, explanation }: CellTextProps) {
  const { text } = useText();
  if (value.kind === 'text') return <Words>{value.text}</Words>;
  const said: Message | null =
    explanation?.sentence ??
    (value.kind === 'message' ? value.message : value.kind === 'none' ? value.reason : null);
  return said && <Words>{text(said)}</Words>;
}

function Words({ children }: { readonly children: string }) {
  return <span className="formula-words">{children}</span>;
}

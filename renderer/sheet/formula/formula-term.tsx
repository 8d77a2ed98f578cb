import { useText } from '../../text/use-text.ts';

interface FormulaTermProps {
  readonly words: string;
  readonly index: number;
  /** `null` where it comes from no place of its own. */
  readonly onGo: (() => void) | null;
}

/** A term, underlined as its source is framed. By mouse it leads to where it comes from; by keyboard the explanation's steps do. */
export function FormulaTerm({ words, index, onGo }: FormulaTermProps) {
  const text = useText();
  const look = { className: 'formula-term', 'data-term': index % 2 };
  if (!onGo) return <span {...look}>{words}</span>;
  return (
    <button
      type="button"
      {...look}
      tabIndex={-1}
      aria-label={text.t('sheet.formula.goToTerm', { value: words })}
      onClick={onGo}
    >
      {words}
    </button>
  );
}

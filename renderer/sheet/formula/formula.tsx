import { Fragment } from 'react';
import { writeValue } from '../../../resources/text/write-value.ts';
import type { ExplanationFormula, MessageValue } from '../../../core/index.ts';
import { useText } from '../../text/use-text.ts';
import { FormulaTerm } from './formula-term.tsx';

interface FormulaProps {
  readonly formula: ExplanationFormula;
  /** Whether what it comes to is said; not where it stands beside. */
  readonly isWhole?: boolean;
  /** Goes to where a term comes from; left out, its terms are words. */
  readonly onGo?: (address: string) => void;
}

/** `20 % × 1 156 000 kr = 231 200 kr`: the terms are told apart by a solid and a dashed line under them. */
export function Formula({ formula: { terms, operators, result }, isWhole = true, onGo }: FormulaProps) {
  const { language, text } = useText();
  const write = (value: MessageValue) => String(writeValue(value, language, text));
  return (
    <span className="formula">
      {terms.map(({ value, cell }, index) => (
        <Fragment key={index}>
          {index > 0 && <span className="formula-operator"> {operators[index - 1]} </span>}
          <FormulaTerm
            words={write(value)}
            index={index}
            onGo={onGo && cell !== null && cell !== result.cell ? () => onGo(cell) : null}
          />
        </Fragment>
      ))}
      {isWhole && (
        <>
          <span className="formula-operator"> = </span>
          <b>{write(result.value)}</b>
        </>
      )}
    </span>
  );
}

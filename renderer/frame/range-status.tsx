import { useEffect, useState } from 'react';
import type { SelectedFacts } from '../sheet/selection/use-range-facts.ts';
import { useFormat, useText } from '../text/use-text.ts';
import { rangeParts } from './range-parts.ts';

/** Medel, Antal and Summa of the selected cells (design rule 8), of figures of one kind. */
export function RangeStatus({ facts }: { readonly facts: SelectedFacts }) {
  const text = useText();
  const parts = rangeParts(facts, useFormat(), text);
  return (
    <>
      {facts.isPart && facts.figures && <span>{text.t('status.onlyAmounts')}</span>}
      {parts.map(({ name, figure, unit }) => (
        <span key={name}>
          {name} <b className="status-figure">{figure}</b> {unit}
        </span>
      ))}
    </>
  );
}

/** A selection that is being drawn out is not spoken of until it stands still. */
const STILL_MS = 700;

/** The same to a screen reader, once, when the selection has come to rest. */
export function RangeAnnouncement({ facts }: { readonly facts: SelectedFacts | null }) {
  const format = useFormat();
  const text = useText();
  const words = facts
    ? [
        text.t('status.selected', { count: facts.cells }),
        ...(facts.isPart && facts.figures ? [text.t('status.onlyAmounts')] : []),
        ...rangeParts(facts, format, text).map(({ name, figure, unit }) =>
          `${name} ${figure} ${unit}`.trim(),
        ),
      ].join(', ')
    : '';
  const [said, say] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => say(words), STILL_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <span className="visually-hidden" role="status">
      {said}
    </span>
  );
}

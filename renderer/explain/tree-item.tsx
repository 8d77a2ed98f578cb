import { memo, type CSSProperties, type MouseEvent } from 'react';
import { Formula } from '../sheet/formula/formula.tsx';
import { Icon } from '../icons/icon.tsx';
import { useText } from '../text/use-text.ts';
import { setFold } from './explain-store.ts';
import { stepWords, type StepWords } from './step-words.ts';
import type { MoreRow, StepRow, TreeRow } from './tree-rows.ts';

interface ItemProps<Row extends TreeRow> {
  readonly row: Row;
  /** Whether the keyboard is on it and its sources are framed. */
  readonly isAt: boolean;
  readonly onGo: (row: Row) => void;
}

/** One step: what it is, its figure, and under it the rule with its values. Chosen, it leads to its cell. */
export function StepItem({ row, isAt, onGo }: ItemProps<StepRow>) {
  const text = useText();
  const words = stepWords(row.step, text);
  const fold = (event: MouseEvent) => {
    event.stopPropagation();
    if (row.isOpen !== null) setFold(row.path, !row.isOpen);
  };
  return (
    <div
      {...treeItem(row, isAt)}
      className="explain-step"
      aria-expanded={row.isOpen ?? undefined}
      onClick={() => onGo(row)}
    >
      <div className="explain-line">
        <span className="explain-twist" onClick={fold}>
          {row.isOpen !== null && <Icon name={row.isOpen ? 'chevron' : 'chevronRight'} size={12} />}
        </span>
        <span className="explain-title">
          {words.title}
          {words.origin !== null && (
            <span className="explain-origin" data-origin={row.step.origin}>
              {words.origin}
            </span>
          )}
        </span>
        <span className="explain-value">{words.value}</span>
      </div>
      <Caption row={row} words={words} isAt={isAt} />
    </div>
  );
}

interface CaptionProps {
  readonly row: StepRow;
  readonly words: StepWords;
  readonly isAt: boolean;
}

/** The rule with its values, what happened, and what is noted. The terms of the step in hand are underlined as its sources are framed. */
const Caption = memo(function Caption({ row: { step }, words, isAt }: CaptionProps) {
  const { rule, calculation, sentence, notes } = words;
  return (
    <>
      {(rule !== null || calculation !== null) && (
        <p className="explain-caption">
          {rule}
          {rule !== null && calculation !== null && ': '}
          {isAt && step.formula && calculation !== null ? (
            <Formula formula={step.formula} isWhole={false} />
          ) : (
            calculation
          )}
        </p>
      )}
      {sentence !== null && <p className="explain-caption">{sentence}</p>}
      {notes.map(({ kind, words: said }) => (
        <p key={kind} className="explain-caption" data-note={kind}>
          {said}
        </p>
      ))}
    </>
  );
});

/** The next steps of a long list. */
export function MoreItem({ row, isAt, onGo }: ItemProps<MoreRow>) {
  const text = useText();
  return (
    <div {...treeItem(row, isAt)} className="explain-step explain-more" onClick={() => onGo(row)}>
      {text.t('explainPanel.more', { count: row.left })}
    </div>
  );
}

function treeItem({ level, position, siblings }: TreeRow, isAt: boolean) {
  const style: CSSProperties & Record<`--${string}`, number> = { '--level': level - 1 };
  return {
    role: 'treeitem',
    'aria-level': level,
    'aria-posinset': position,
    'aria-setsize': siblings,
    'aria-selected': isAt,
    tabIndex: isAt ? 0 : -1,
    style,
  } as const;
}

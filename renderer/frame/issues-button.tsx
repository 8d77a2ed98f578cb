import { useCallback, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { createPortal } from 'react-dom';
import type { Issue } from '../../core/index.ts';
import { focusEdge } from '../menus/menu-focus.ts';
import { onMenuKey } from '../menus/menu-keys.ts';
import { placePopup } from '../menus/place-popup.ts';
import { useOutsidePress } from '../menus/use-outside-press.ts';
import { revealField } from '../panel/reveal-field.ts';
import { useText } from '../text/use-text.ts';
import { goToCell } from './go-to-cell.ts';
import { cellOfIssue, inputOfIssue } from './cell-of-issue.ts';
import { StatusSign, type StatusKind } from './status-bar.tsx';

interface IssuesButtonProps {
  readonly kind: StatusKind;
  /** "2 fel". */
  readonly words: string;
  readonly issues: readonly Issue[];
}

/** How many issues there are; opened, what they say, and the way to their cells. */
export function IssuesButton({ kind, words, issues }: IssuesButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [anchor, setAnchor] = useState<DOMRect | null>(null);
  const leave = useCallback(() => setAnchor(null), []);
  const close = () => {
    leave();
    button.current?.focus();
  };
  useOutsidePress(anchor !== null, '.menu, [aria-expanded="true"]', leave);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={`status-mark status-${kind}`}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={() => (anchor ? close() : setAnchor(button.current?.getBoundingClientRect() ?? null))}
      >
        <StatusSign kind={kind} />
        {words}
      </button>
      {anchor &&
        createPortal(<IssueList {...{ kind, words, issues, anchor }} onClose={close} />, document.body)}
    </>
  );
}

interface IssueListProps extends IssuesButtonProps {
  readonly anchor: DOMRect;
  readonly onClose: () => void;
}

function IssueList({ kind, words, issues, anchor, onClose }: IssueListProps) {
  const text = useText();
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    if (!list.current) return;
    placePopup(list.current, anchor, false);
    focusEdge(list.current, 'first');
  }, [anchor]);
  const onKeyDown = (press: KeyboardEvent<HTMLUListElement>) =>
    onMenuKey(press, {
      onStep: undefined,
      onBack: onClose,
      onClose,
      openSubmenu: () => false,
      beside: false,
    });
  const goTo = (issue: Issue) => {
    onClose();
    const cell = cellOfIssue(issue.cell);
    const input = inputOfIssue(issue.cell);
    if (cell) goToCell(cell);
    else if (input) revealField(input);
  };
  return (
    <ul ref={list} role="menu" className="menu" aria-label={words} onKeyDown={onKeyDown}>
      {issues.map((issue) => (
        <li key={`${issue.code} ${issue.cell}`} role="none">
          <button
            type="button"
            role="menuitem"
            className="menu-item"
            tabIndex={-1}
            onClick={() => goTo(issue)}
          >
            <span className={`menu-item-icon status-${kind}`}>
              <StatusSign kind={kind} />
            </span>
            <span className="menu-item-label">{text.text(issue.message)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

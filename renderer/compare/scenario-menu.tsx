import { useCallback, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { ScenarioHead } from '../../core/index.ts';
import { Icon } from '../icons/icon.tsx';
import { ScenarioBadge } from '../icons/scenario-badge.tsx';
import { onMenuKey } from '../menus/menu-keys.ts';
import { placeUnder, type Place } from '../menus/place-popup.ts';
import { useOutsidePress } from '../menus/use-outside-press.ts';
import { usePlan } from '../store/document-store.ts';

export interface ScenarioMenuProps {
  /** The button's name: "Jämför med", "Mot". */
  readonly label: string;
  readonly scenarios: readonly ScenarioHead[];
  readonly chosen: readonly string[];
  /** Whether one is chosen, or any number; any number leaves the menu open. */
  readonly many: boolean;
  readonly onChoose: (id: string) => void;
  readonly children: ReactNode;
}

/** A button that shows which scenarios are chosen, with a menu of them under it. */
export function ScenarioMenu({ label, scenarios, chosen, many, onChoose, children }: ScenarioMenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [anchor, setAnchor] = useState<DOMRect | null>(null);
  const leave = useCallback(() => setAnchor(null), []);
  useOutsidePress(anchor !== null, '.menu, [aria-expanded="true"]', leave);
  const close = () => {
    leave();
    button.current?.focus();
  };
  const choose = (id: string) => {
    onChoose(id);
    if (!many) close();
  };
  const open = () => setAnchor(button.current?.getBoundingClientRect() ?? null);
  const onKeyDown = (press: KeyboardEvent) => {
    if (press.key !== 'ArrowDown' && press.key !== 'ArrowUp') return;
    press.preventDefault();
    open();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button button-outline compare-choice"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-label={label}
        onClick={() => (anchor ? close() : open())}
        onKeyDown={onKeyDown}
      >
        {children}
        <Icon name="chevron" size={14} />
      </button>
      {anchor &&
        createPortal(
          <ScenarioList {...{ label, scenarios, chosen, many, anchor }} onChoose={choose} onClose={close} />,
          document.body,
        )}
    </>
  );
}

interface ScenarioListProps extends Omit<ScenarioMenuProps, 'children'> {
  readonly anchor: DOMRect;
  readonly onClose: () => void;
}

function ScenarioList({ label, scenarios, chosen, many, anchor, onChoose, onClose }: ScenarioListProps) {
  const plan = usePlan();
  const list = useRef<HTMLUListElement>(null);
  const [place, setPlace] = useState<Place | null>(null);
  useLayoutEffect(() => {
    if (list.current) setPlace(placeUnder(anchor, list.current));
  }, [anchor]);
  const isPlaced = place !== null;
  useLayoutEffect(() => {
    // What is hidden cannot take the keyboard.
    if (isPlaced) focusChosen(list.current);
  }, [isPlaced]);
  const onKeyDown = (press: KeyboardEvent<HTMLUListElement>) =>
    onMenuKey(press, {
      onStep: undefined,
      onBack: onClose,
      onClose,
      openSubmenu: () => false,
      beside: false,
    });
  return (
    <ul
      ref={list}
      role="menu"
      className="menu"
      aria-label={label}
      style={place ?? { visibility: 'hidden' }}
      onKeyDown={onKeyDown}
    >
      {scenarios.map(({ id, name }) => (
        <li key={id} role="none">
          <button
            type="button"
            role={many ? 'menuitemcheckbox' : 'menuitemradio'}
            aria-checked={chosen.includes(id)}
            className="menu-item"
            tabIndex={-1}
            onClick={() => onChoose(id)}
          >
            <span className="menu-item-icon">{chosen.includes(id) && <Icon name="check" />}</span>
            <ScenarioBadge plan={plan} scenario={id} />
            <span className="menu-item-label">{name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function focusChosen(list: HTMLElement | null): void {
  const chosen = list?.querySelector<HTMLElement>('[aria-checked="true"]') ?? list?.querySelector('button');
  chosen?.focus();
}

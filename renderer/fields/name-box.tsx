import {
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type InputHTMLAttributes,
  type KeyboardEvent,
  type Ref,
} from 'react';
import { keepPlaced } from '../menus/place-popup.ts';
import { useText } from '../text/use-text.ts';
import './fields.css';
import { nameKey, stepIn } from './name-box-keys.ts';
import { withName } from './with-name.ts';

interface NameBoxProps {
  readonly input: InputHTMLAttributes<HTMLInputElement> & {
    readonly value: string;
    readonly ref?: Ref<HTMLInputElement>;
  };
  /** Whether what stands in the field is what was there: then all names are offered, else those that match. */
  readonly isPristine: boolean;
  readonly names: readonly string[];
  readonly onChoose: (name: string) => void;
}

/** More than this are found by writing more of the name. */
const MOST_SHOWN = 50;

/** A name as typed, with names to choose from under it (ARIA's combobox with a list). */
export function NameBox({ input, isPristine, names, onChoose }: NameBoxProps) {
  const text = useText();
  const list = useId();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const rows = names.map((name) => ({ name }));
  const found = isOpen ? withName(rows, isPristine ? '' : input.value).slice(0, MOST_SHOWN) : [];
  const chosen = found[active];
  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (name: string) => {
    close();
    onChoose(name);
  };
  const onKeyDown = (press: KeyboardEvent<HTMLInputElement>) => {
    const key = nameKey(press.key, { isOpen: found.length > 0, hasChosen: chosen !== undefined });
    if (key === 'field') {
      // What is typed is taken as it is; the names have been offered.
      if (press.key === 'Enter') close();
      return input.onKeyDown?.(press);
    }
    press.preventDefault();
    if (key === 'open') setOpen(true);
    else if (key === 'close') close();
    else if (key === 'choose' && chosen) choose(chosen.name);
    else setActive(stepIn(found.length, active, key === 'next' ? 1 : -1));
  };
  return (
    <span className="name-box">
      <input
        {...input}
        type="text"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={chosen && `${list}-${active}`}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        onKeyDown={onKeyDown}
        onClick={() => setOpen(true)}
        onChange={(event) => {
          input.onChange?.(event);
          setOpen(true);
          setActive(-1);
        }}
        onBlur={(event) => {
          close();
          input.onBlur?.(event);
        }}
      />
      <NameList
        id={list}
        label={text.t('choose.names')}
        names={found.map(({ name }) => name)}
        active={active}
        onChoose={choose}
      />
    </span>
  );
}

interface NameListProps {
  readonly id: string;
  readonly label: string;
  readonly names: readonly string[];
  readonly active: number;
  readonly onChoose: (name: string) => void;
}

/** Over everything else, under its field. */
function NameList({ id, label, names, active, onChoose }: NameListProps) {
  const list = useRef<HTMLUListElement>(null);
  const isShown = names.length > 0;
  useLayoutEffect(() => {
    const element = list.current;
    const field = element?.previousElementSibling;
    if (!element || !field || !isShown) return;
    element.showPopover();
    element.style.minWidth = `${field.getBoundingClientRect().width}px`;
    const stop = keepPlaced(element, field);
    return () => {
      stop();
      element.hidePopover();
    };
  }, [isShown]);
  return (
    <ul ref={list} id={id} role="listbox" popover="manual" aria-label={label} className="popover name-list">
      {names.map((name, index) => (
        <li
          key={name}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          // Before the field loses the focus, and so without losing it.
          onPointerDown={(press) => {
            press.preventDefault();
            onChoose(name);
          }}
        >
          {name}
        </li>
      ))}
    </ul>
  );
}

import { useId, useState, type KeyboardEvent } from 'react';
import {
  findMunicipalities,
  type Member,
  type Municipality,
  type PopulationRegister,
} from '../../core/index.ts';
import { useText } from '../text/use-text.ts';
import { MunicipalityOption } from './municipality-option.tsx';

interface MunicipalityBoxProps {
  readonly register: PopulationRegister | null;
  /** Members that the plan has already. */
  readonly taken: readonly Member[];
  readonly date: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A name, with the register's municipalities that match it under the field (ARIA's combobox with a list). */
export function MunicipalityBox({ register, taken, date, value, onChange }: MunicipalityBoxProps) {
  const text = useText();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const codes = new Set(taken.map((member) => member.register?.code));
  const found = register && isOpen ? findMunicipalities(register, value) : [];
  const chosen = found[active];

  const choose = ({ name }: Municipality) => {
    onChange(name);
    setOpen(false);
  };
  const onKeyDown = (press: KeyboardEvent) => {
    if (press.key === 'ArrowDown' && !isOpen) setOpen(true);
    else if (found.length === 0) return;
    else if (press.key === 'ArrowDown') setActive((active + 1) % found.length);
    else if (press.key === 'ArrowUp') setActive((active - 1 + found.length) % found.length);
    else if (press.key === 'Enter' && chosen && !codes.has(chosen.code)) choose(chosen);
    else if (press.key === 'Escape') setOpen(false);
    else return;
    press.preventDefault();
  };

  return (
    <div className="form-field combo">
      <label htmlFor={id}>{text.t('member.name')}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        className="text-input"
        aria-expanded={found.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={chosen && `${id}-${chosen.code}`}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={value}
        onChange={({ target }) => {
          onChange(target.value);
          setOpen(true);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
        // Not for a button: the dialog would move from under the pointer that is pressing it.
        onBlur={({ relatedTarget }) => {
          if (!(relatedTarget instanceof HTMLButtonElement)) setOpen(false);
        }}
      />
      <ul
        id={`${id}-list`}
        role="listbox"
        className="combo-list"
        aria-label={text.t('member.found')}
        hidden={found.length === 0}
      >
        {found.map((municipality, index) => (
          <MunicipalityOption
            key={municipality.code}
            id={`${id}-${municipality.code}`}
            municipality={municipality}
            date={date}
            isActive={index === active}
            isTaken={codes.has(municipality.code)}
            onChoose={() => choose(municipality)}
          />
        ))}
      </ul>
      <p className="form-hint" id={`${id}-hint`}>
        {text.t('member.nameHint')}
      </p>
    </div>
  );
}

import { useState } from 'react';
import { Check } from '../dialogs/check.tsx';
import { useText } from '../text/use-text.ts';
import { withName } from './with-name.ts';

export interface NamedRow {
  readonly id: string;
  readonly name: string;
}

interface CheckListProps {
  readonly rows: readonly NamedRow[];
  /** Ids of the chosen rows; `null`: all, also those that are added later. */
  readonly chosen: readonly string[] | null;
  readonly onChange: (chosen: readonly string[] | null) => void;
}

/** So many are found by looking; more are searched. */
const MOST_WITHOUT_SEARCH = 12;
/** More than this are not drawn at once. */
const MOST_SHOWN = 100;

/** Some of the plan's rows: a box each, all at once, none at once, and a search where they are many. */
export function CheckList({ rows, chosen, onChange }: CheckListProps) {
  const text = useText();
  const [search, setSearch] = useState('');
  const found = withName(rows, search);
  const shown = found.slice(0, MOST_SHOWN);
  const isChosen = (id: string) => chosen === null || chosen.includes(id);
  const choose = (id: string, isOn: boolean) => {
    const ids = rows.filter((row) => (row.id === id ? isOn : isChosen(row.id))).map((row) => row.id);
    onChange(ids.length === rows.length ? null : ids);
  };
  return (
    <div className="check-list">
      <div className="check-list-tools">
        <button type="button" className="link-button" onClick={() => onChange(null)}>
          {text.t('choose.all')}
        </button>
        <button type="button" className="link-button" onClick={() => onChange([])}>
          {text.t('choose.none')}
        </button>
      </div>
      {rows.length > MOST_WITHOUT_SEARCH && (
        <input
          type="search"
          className="text-input"
          aria-label={text.t('choose.search')}
          placeholder={text.t('choose.search')}
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
      )}
      <div className="check-list-rows">
        {shown.map(({ id, name }) => (
          <Check key={id} label={name} checked={isChosen(id)} onChange={(isOn) => choose(id, isOn)} />
        ))}
      </div>
      {found.length > shown.length && (
        <p className="form-hint">{text.t('choose.more', { count: found.length - shown.length })}</p>
      )}
    </div>
  );
}

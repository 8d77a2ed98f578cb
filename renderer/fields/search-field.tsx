import { Icon } from '../icons/icon.tsx';
import './fields.css';

interface SearchFieldProps {
  /** Stands in the empty field, and is read out. */
  readonly label: string;
  readonly words: string;
  readonly onSearch: (words: string) => void;
  /** Where it stands, and how wide it is. */
  readonly className?: string;
}

/** A field that shows less of a list beside it for each letter. */
export function SearchField({ label, words, onSearch, className }: SearchFieldProps) {
  return (
    <span className={className ? `search-field ${className}` : 'search-field'}>
      <Icon name="search" size={14} />
      <input
        type="search"
        className="text-input"
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        value={words}
        onChange={({ target }) => onSearch(target.value)}
      />
    </span>
  );
}

import { SearchField } from '../fields/search-field.tsx';
import { useText } from '../text/use-text.ts';
import type { ChapterId } from './chapter-ids.ts';
import type { NamedChapter } from './chapters.ts';

interface ManualContentsProps {
  readonly found: readonly NamedChapter[];
  readonly searched: string;
  readonly onSearch: (words: string) => void;
  readonly onGo: (chapter: ChapterId) => void;
}

/** The chapters by name, those that have the words that are searched for. */
export function ManualContents({ found, searched, onSearch, onGo }: ManualContentsProps) {
  const text = useText();
  return (
    <nav className="manual-contents" aria-label={text.t('manual.contents')}>
      <SearchField label={text.t('manual.search')} words={searched} onSearch={onSearch} />
      <ol>
        {found.map(({ id, title }) => (
          <li key={id}>
            <button type="button" onClick={() => onGo(id)}>
              {title}
            </button>
          </li>
        ))}
      </ol>
      <p role="status" className={found.length > 0 ? 'visually-hidden' : undefined}>
        {searched && text.t('manual.found', { count: found.length })}
      </p>
    </nav>
  );
}

import { useState } from 'react';
import { SearchField } from '../fields/search-field.tsx';
import { useText } from '../text/use-text.ts';
import { RecentRow } from './recent-row.tsx';
import { isFound, useRecentFiles } from './use-recent-files.ts';

/** From this many on, looking through them takes longer than typing. */
const SEARCHED_FROM = 6;

/** The files that were opened or saved last. */
export function RecentFiles() {
  const text = useText();
  const { files, forget } = useRecentFiles();
  const [words, setWords] = useState('');
  if (!files) return null;
  if (files.length === 0) return <p className="start-none">{text.t('start.noFiles')}</p>;
  const found = files.filter((file) => isFound(file, words));
  const hasFolders = files.some(({ folder }) => folder !== '');
  return (
    <section aria-labelledby="recent-files">
      <div className="start-section">
        <h2 id="recent-files">{text.t('start.recent')}</h2>
        {files.length >= SEARCHED_FROM && (
          <SearchField
            className="start-search"
            label={text.t('start.search')}
            words={words}
            onSearch={setWords}
          />
        )}
      </div>
      <div className="recent">
        <table>
          <thead>
            <tr>
              <th scope="col">{text.t('start.column.plan')}</th>
              {hasFolders && <th scope="col">{text.t('start.column.folder')}</th>}
              <th scope="col">{text.t('start.column.content')}</th>
              <th scope="col">{text.t('start.column.state')}</th>
              <th scope="col" className="recent-opened">
                {text.t('start.column.opened')}
              </th>
            </tr>
          </thead>
          <tbody>
            {found.map((file) => (
              <RecentRow key={file.id} file={file} hasFolder={hasFolders} onForget={forget} />
            ))}
          </tbody>
        </table>
        {found.length === 0 && <p className="recent-none">{text.t('start.noneFound')}</p>}
      </div>
      <p className="visually-hidden" role="status">
        {words && text.t('start.found', { count: found.length })}
      </p>
    </section>
  );
}

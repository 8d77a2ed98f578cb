import { useId, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { closeDialog } from '../dialogs/dialog-store.ts';
import { Icon } from '../icons/icon.tsx';
import { useText } from '../text/use-text.ts';
import type { ChapterId } from './chapter-ids.ts';
import { chapterElementId, ChapterText } from './chapter-text.tsx';
import { chaptersIn } from './chapters.ts';
import { foundChapters } from './found-chapters.ts';
import './manual.css';
import { ManualContents } from './manual-contents.tsx';

/** The manual, over the window: contents and search to the left, everything to read to the right. */
export function ManualDialog({ chapter }: { readonly chapter: ChapterId | null }) {
  const text = useText();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [searched, setSearched] = useState('');
  const chapters = useMemo(() => chaptersIn(text.language), [text.language]);
  const found = foundChapters(chapters, searched);
  useModal(dialog, chapter);
  return (
    <dialog
      ref={dialog}
      className="manual"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        closeDialog();
      }}
    >
      <header className="manual-head">
        <h2 id={titleId}>{text.t('manual.title')}</h2>
        <button type="button" className="button button-outline" onClick={() => window.print()}>
          {text.t('manual.print')}
        </button>
        <button
          type="button"
          className="button button-icon"
          aria-label={text.t('dialog.close')}
          onClick={() => closeDialog()}
        >
          <Icon name="close" />
        </button>
      </header>
      <div className="manual-body">
        <ManualContents found={found} searched={searched} onSearch={setSearched} onGo={goToChapter} />
        {/* It scrolls, so it takes the keyboard. */}
        <div className="manual-text" tabIndex={0} role="region" aria-label={text.t('manual.text')}>
          {found.map((each) => (
            <ChapterText key={each.id} chapter={each} />
          ))}
        </div>
      </div>
    </dialog>
  );
}

/** Begins at the chapter that was asked for, else at the search; the focus goes back to where it was. */
function useModal(dialog: RefObject<HTMLDialogElement | null>, chapter: ChapterId | null): void {
  useLayoutEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    if (chapter) goToChapter(chapter);
    else element?.querySelector('input')?.focus();
    return () => {
      element?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [dialog, chapter]);
}

function goToChapter(id: ChapterId): void {
  const section = document.getElementById(chapterElementId(id));
  section?.scrollIntoView();
  section?.focus({ preventScroll: true });
}

import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import type { PaperDocument } from '../paper-document.ts';

/**
 * While it is printed the window bears the paper's name and language: a PDF is named and read aloud by them. What is
 * being written is kept first.
 */
export function usePrintName({ title, language }: PaperDocument): void {
  useEffect(() => {
    const root = document.documentElement;
    let before: { readonly title: string; readonly language: string } | null = null;
    const begin = () => {
      if (document.activeElement instanceof HTMLTextAreaElement) keepWritten(document.activeElement);
      before ??= { title: document.title, language: root.lang };
      document.title = title;
      root.lang = language === 'sv' ? 'sv-SE' : 'en-GB';
    };
    const end = () => {
      if (!before) return;
      document.title = before.title;
      root.lang = before.language;
      before = null;
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      end();
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, [title, language]);
}

function keepWritten(area: HTMLTextAreaElement): void {
  flushSync(() => area.blur());
}

import { useCallback, useEffect, useState } from 'react';
import { host } from '../host/current-host.ts';
import type { RecentFile } from '../host/host.ts';

interface RecentFilesState {
  /** Latest first; `null` for the moment that it takes to read them. */
  readonly files: readonly RecentFile[] | null;
  readonly forget: (id: string) => void;
}

export function useRecentFiles(): RecentFilesState {
  const [files, setFiles] = useState<readonly RecentFile[] | null>(null);
  useEffect(() => {
    let isGone = false;
    void host()
      .recentFiles()
      .then((read) => {
        if (!isGone) setFiles(read);
      });
    return () => {
      isGone = true;
    };
  }, []);
  const forget = useCallback((id: string) => {
    setFiles((shown) => shown?.filter((file) => file.id !== id) ?? null);
    void host().forgetRecent(id);
  }, []);
  return { files, forget };
}

/** Whether a file's name, its plan's name or its folder has the words in it. */
export function isFound({ name, folder, description }: RecentFile, words: string): boolean {
  const text = `${name} ${folder} ${description?.planName ?? ''}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

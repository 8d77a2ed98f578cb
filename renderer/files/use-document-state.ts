import { useEffect } from 'react';
import { host } from '../host/current-host.ts';
import { useDocument } from '../store/document-store.ts';

/** Tells the host what the window holds: its title, its file, and whether closing would lose work. */
export function useDocumentState(): void {
  const name = useDocument((state) => state.plan?.name);
  const dirty = useDocument((state) => state.dirty);
  const handle = useDocument((state) => state.file?.handle ?? null);
  useEffect(() => {
    const title = name === undefined ? 'Samkalkyl' : `${dirty ? '• ' : ''}${name} – Samkalkyl`;
    void host().setDocumentState({ title, dirty, handle });
  }, [name, dirty, handle]);
}

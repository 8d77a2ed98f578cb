import { useLayoutEffect, useSyncExternalStore } from 'react';
import { useSettings } from '../store/settings-store.ts';

const DARK = '(prefers-color-scheme: dark)';

/** Theme, density and language on the document itself: the tokens and screen readers read them there. */
export function useAppearance(): void {
  const theme = useTheme();
  const density = useSettings((settings) => settings.density);
  const language = useSettings((settings) => settings.language);
  useLayoutEffect(() => {
    const { documentElement } = document;
    documentElement.dataset.theme = theme;
    documentElement.dataset.density = density;
    documentElement.lang = language;
  }, [theme, density, language]);
}

/** The theme that is shown, whether it was chosen or is the system's. */
export function useTheme(): 'light' | 'dark' {
  const chosen = useSettings((settings) => settings.theme);
  const systemIsDark = useMedia(DARK);
  if (chosen !== 'system') return chosen;
  return systemIsDark ? 'dark' : 'light';
}

/** Whether a media query matches, followed while it changes. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}

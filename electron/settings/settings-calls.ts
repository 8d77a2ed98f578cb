import { nativeTheme } from 'electron';
import type { Program } from '../program.ts';

/** The user's choices; the theme is the system's matter, too: native dialogs follow it. */
export function answerSettingsCalls({ handle, preferences }: Program): void {
  nativeTheme.themeSource = preferences.settings().theme;
  handle('settings.read', () => preferences.settings());
  handle('settings.write', (changes) => {
    preferences.changeSettings(changes);
    nativeTheme.themeSource = preferences.settings().theme;
  });
}

import { changeSettings, settingsStore } from '../store/settings-store.ts';

/** So many stand first when the palette opens. */
const MOST_RECENT = 5;

/** With the command that was just chosen first, and none twice. */
export function withRecent(recent: readonly string[], id: string): readonly string[] {
  return [id, ...recent.filter((other) => other !== id)].slice(0, MOST_RECENT);
}

/** Kept between two starts, on this computer. */
export function rememberCommand(id: string): void {
  changeSettings({ recentCommands: withRecent(settingsStore.getState().recentCommands, id) });
}

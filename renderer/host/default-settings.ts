import type { Settings } from './host.ts';

export const DEFAULT_SETTINGS: Settings = {
  language: 'sv',
  theme: 'system',
  density: 'normal',
  display: 'kr',
  panelOpen: true,
  explainOpen: false,
  zoom: 100,
  columnWidths: {},
  recentCommands: [],
  hints: true,
};

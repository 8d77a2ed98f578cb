/** The element that the scenario tabs show their sheet in. */
export const SHEET_PANEL = 'sheet-panel';

export function tabId(scenario: string): string {
  return `tab-${scenario}`;
}

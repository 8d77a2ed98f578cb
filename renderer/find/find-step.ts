import { focusPartNamed } from '../frame/window-parts.ts';
import { currentSheet } from '../store/derived.ts';
import { documentStore, select, type CellAddress } from '../store/document-store.ts';
import { settingsStore } from '../store/settings-store.ts';
import { currentText, formatIn } from '../text/use-text.ts';
import { cellTexts, type CellTexts } from './cell-texts.ts';
import { closeFind, findStore } from './find-store.ts';
import { matchesIn, matchFrom, placeIn } from './matches.ts';

/** Selects the next or the previous match of what was last searched for; answers whether there is any. */
export function stepFind(way: 'next' | 'previous'): boolean {
  const cells = currentCells();
  const { words, asked } = findStore.getState();
  const { selection } = documentStore.getState();
  const isFound = selectMatch(cells, matchFrom(matchesIn(cells, words), placeIn(cells, selection), way));
  if (isFound && asked === 0) focusPartNamed('sheet');
  return isFound;
}

/** While the words are written, the first match from where the selection stood. */
export function findAsWritten(cells: readonly CellTexts[], words: string): void {
  const { from } = findStore.getState();
  findStore.setState({ words });
  const match = matchFrom(matchesIn(cells, words), Math.max(0, placeIn(cells, from)), 'here');
  if (!selectMatch(cells, match) && from) select(from);
}

/** The bar goes, the selection stays on the match, and the sheet has the keyboard again. */
export function leaveFind(): void {
  closeFind();
  focusPartNamed('sheet');
}

function currentCells(): readonly CellTexts[] {
  const { plan, scenario } = documentStore.getState();
  if (!plan) return [];
  const { language, display } = settingsStore.getState();
  const sheet = currentSheet(plan, scenario);
  const format = formatIn(language, display, plan.unit);
  return cellTexts({ plan, scenario, sheet, text: currentText(), format, language });
}

function selectMatch(cells: readonly CellTexts[], place: number | undefined): boolean {
  const address = place === undefined ? undefined : cells[place]?.address;
  if (!address) return false;
  select(address);
  revealSelected(address);
  return true;
}

/** The sheet follows the keyboard by itself; while that is in the field, it is asked to. */
function revealSelected({ row, column }: CellAddress): void {
  const rows = `.sheet-sections [row-id="${CSS.escape(row)}"]`;
  document.querySelector(`${rows} [col-id="${CSS.escape(column)}"]`)?.scrollIntoView(NEAREST);
}

const NEAREST = { block: 'nearest', inline: 'nearest' } as const;

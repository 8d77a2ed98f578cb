/** The lines that can be chosen, by their place among all lines: `null` for a hairline. */
function lines(menu: HTMLElement): readonly (HTMLElement | null)[] {
  return [...menu.children].map((line) => line.querySelector<HTMLElement>(':scope > button'));
}

export function focusedIndex(menu: HTMLElement): number {
  return lines(menu).findIndex((item) => item !== null && item === document.activeElement);
}

export function focusEdge(menu: HTMLElement, edge: 'first' | 'last'): void {
  const items = lines(menu).filter((item) => item !== null);
  items.at(edge === 'first' ? 0 : -1)?.focus();
}

/** To the next or the previous line, and round. */
export function focusStep(menu: HTMLElement, by: -1 | 1): void {
  const items = lines(menu).filter((item) => item !== null);
  const focused = items.findIndex((item) => item === document.activeElement);
  if (focused < 0) focusEdge(menu, by === 1 ? 'first' : 'last');
  else items.at((focused + by) % items.length)?.focus();
}

/** To the next line that begins with the letter. Answers whether there is one. */
export function focusByLetter(menu: HTMLElement, letter: string): boolean {
  const items = lines(menu).filter((item) => item !== null);
  const focused = items.findIndex((item) => item === document.activeElement);
  const round = [...items.slice(focused + 1), ...items.slice(0, focused + 1)];
  const found = round.find((item) =>
    startsWith(item.querySelector('.menu-item-label')?.textContent ?? '', letter),
  );
  found?.focus();
  return found !== undefined;
}

function startsWith(text: string, letter: string): boolean {
  return text.trim().toLowerCase().startsWith(letter.toLowerCase());
}

/** What stands on a page whole: a line of text, a heading, a row, a picture. Heights in pixels, with the space after it. */
export interface FlowItem {
  readonly id: string;
  readonly height: number;
  /** Never the last on its page while the next can stand there too: a heading, a paragraph's first line. */
  readonly keepWithNext: boolean;
  /** Of what is said again above it where it begins a page: a table's head. 0: nothing is. */
  readonly headHeight: number;
}

/**
 * The items page by page: none is lost, the order stays, and no page is fuller than `pageHeight` unless one item alone is
 * higher than that. What is kept together stands on one page, where one page can hold it.
 */
export function paginate<Item extends FlowItem>(
  items: readonly Item[],
  pageHeight: number,
): readonly (readonly Item[])[] {
  const pages: Item[][] = [];
  let left = 0;
  const put = (item: Item) => {
    const page = pages.at(-1);
    if (page && item.height <= left) {
      page.push(item);
      left -= item.height;
    } else {
      pages.push([item]);
      left = pageHeight - item.headHeight - item.height;
    }
  };
  for (const chain of chainsOf(items)) {
    const height = chain.reduce((sum, item) => sum + item.height, 0);
    const fitsAlone = (chain[0]?.headHeight ?? 0) + height <= pageHeight;
    // Begun on a new page rather than torn apart; torn apart only where no page can hold it.
    if (fitsAlone && height > left) left = 0;
    for (const item of chain) put(item);
  }
  return pages;
}

/** Runs of items that each want the next beside them. */
function chainsOf<Item extends FlowItem>(items: readonly Item[]): readonly (readonly Item[])[] {
  const chains: Item[][] = [];
  let isOpen = false;
  for (const item of items) {
    const last = chains.at(-1);
    if (isOpen && last) last.push(item);
    else chains.push([item]);
    isOpen = item.keepWithNext;
  }
  return chains;
}

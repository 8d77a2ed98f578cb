export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string };

const MARKS = /\*\*([^*]+)\*\*|`([^`]+)`/g;

/** Words, **strong** words and `keys` or formulas. A mark that is never closed is a fault and throws. */
export function parseInline(source: string): readonly Inline[] {
  const found: Inline[] = [];
  let at = 0;
  for (const match of source.matchAll(MARKS)) {
    const [whole, strong, code] = match;
    pushText(found, source.slice(at, match.index));
    if (strong !== undefined) found.push({ kind: 'strong', text: strong });
    if (code !== undefined) found.push({ kind: 'code', text: code });
    at = match.index + whole.length;
  }
  pushText(found, source.slice(at));
  return found;
}

function pushText(found: Inline[], text: string): void {
  if (/[*`<\]]/.test(text)) throw new Error(`A mark is not closed in: ${text}`);
  if (text) found.push({ kind: 'text', text });
}

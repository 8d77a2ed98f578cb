/** Texts one after another, each ended by a full stop where it has no stop of its own. */
export function asSentences(texts: readonly string[]): string {
  return texts
    .map((text, at) => (at === texts.length - 1 || /[.:!?]$/.test(text) ? text : `${text}.`))
    .join(' ');
}

/** With a capital where it begins: a name of the middle of a sentence, standing alone. */
export function upperFirst(words: string): string {
  return words.slice(0, 1).toLocaleUpperCase() + words.slice(1);
}

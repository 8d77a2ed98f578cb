/** A text as a search reads it: letter case and marks are passed over ("amal" finds Åmål), and a space is a space. */
export function foldedText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

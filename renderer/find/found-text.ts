import { foldedText } from '../text/folded-text.ts';

/** Whether a text, as `searchText` reads it, has what is searched for in it, however its spaces are written. */
export type Finder = (read: string) => boolean;

export function finderOf(search: string): Finder {
  const wanted = searchText(search);
  if (wanted === '') return () => false;
  if (!isFigure(wanted)) return (read) => read.includes(wanted);
  const figure = withoutSpaces(wanted);
  return (read) => read.includes(wanted) || withoutSpaces(read).includes(figure);
}

/** A text as it is searched: marks, case and how a minus sign is written are passed over. */
export function searchText(text: string): string {
  return foldedText(text).replace(/\u2212/g, '-');
}

/** 186560 finds 186 560, and 25 000 finds =25000*1,4. */
function isFigure(text: string): boolean {
  return /^[\d\s.,%+\-*/=()]+$/.test(text) && /\d/.test(text);
}

function withoutSpaces(text: string): string {
  return text.replace(/ /g, '');
}

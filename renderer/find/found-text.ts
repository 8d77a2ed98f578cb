import { foldedText } from '../text/folded-text.ts';

/** Whether a text has what is searched for in it, however spaces, marks, case and minus signs are written. */
export function findsIn(texts: readonly string[], search: string): boolean {
  const wanted = searchText(search);
  if (wanted === '') return false;
  const figure = isFigure(wanted) ? withoutSpaces(wanted) : null;
  return texts.some((text) => {
    const read = searchText(text);
    return read.includes(wanted) || (figure !== null && withoutSpaces(read).includes(figure));
  });
}

function searchText(text: string): string {
  return foldedText(text).replace(/\u2212/g, '-');
}

/** 186560 finds 186 560, and 25 000 finds =25000*1,4. */
function isFigure(text: string): boolean {
  return /^[\d\s.,%+\-*/=()]+$/.test(text) && /\d/.test(text);
}

function withoutSpaces(text: string): string {
  return text.replace(/ /g, '');
}

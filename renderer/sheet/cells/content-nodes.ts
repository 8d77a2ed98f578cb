import { iconElement, overMarkElement } from '../../icons/mark-element.ts';
import type { CellContent } from './cell-content.ts';

/** A cell's content as elements of the page. Made without React: a sheet has thousands, and draws new ones as it scrolls. */
export function contentNodes(content: CellContent): readonly (Element | Text)[] {
  switch (content.kind) {
    case 'figure': {
      const figure = span('cell-figure', content.main);
      return content.over ? [overMarkElement({ size: 12, className: 'cell-over-mark' }), figure] : [figure];
    }
    case 'membership':
      return [membership(content)];
    case 'missing':
      return [
        iconElement('octagon', { size: 14, className: 'cell-error-mark' }),
        span('cell-figure', content.word),
      ];
    case 'checked':
      return [checked(content)];
    case 'rounded':
      return [span('cell-exact', content.exact), span('cell-rounded', content.main)];
    case 'remarked':
      return [...(content.main === '' ? [] : [span('cell-figure', content.main)]), remark(content)];
    case 'add':
      return [iconElement('add', { size: 14 })];
    case 'words':
      return [document.createTextNode(content.words)];
    case 'nothing':
      return [];
  }
}

type Content<Kind extends CellContent['kind']> = Extract<CellContent, { kind: Kind }>;

/** As `MembershipBox` draws it. */
function membership({ value, name }: Content<'membership'>): Element {
  const box = span('membership-box');
  box.dataset.checked = String(value);
  if (value === true) box.append(iconElement('check', { size: 12 }));
  const element = span('membership');
  element.dataset.toggle = 'true';
  element.setAttribute('role', 'checkbox');
  element.setAttribute('aria-checked', String(value));
  element.setAttribute('aria-label', name);
  element.append(box);
  return element;
}

function checked({ words, strong }: Content<'checked'>): Element {
  const element = span('cell-checked');
  element.dataset.strong = String(strong);
  element.append(iconElement('check', { size: strong ? 14 : 12 }), words);
  return element;
}

function remark({ said, base, mark, override }: Content<'remarked'>): Element {
  const element = span('cell-remark');
  if (mark) element.dataset.mark = mark;
  element.dataset.override = String(override);
  if (mark === 'over') element.append(overMarkElement({ size: 11 }));
  if (mark === 'holds') element.append(iconElement('check', { size: 12 }));
  const words = span('', said);
  if (base !== '') words.append(span('cell-remark-base', base));
  element.append(words);
  return element;
}

function span(className: string, words = ''): HTMLSpanElement {
  const element = document.createElement('span');
  if (className !== '') element.className = className;
  element.textContent = words;
  return element;
}

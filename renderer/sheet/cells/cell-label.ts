import type { Message, SheetCell, SheetColumn } from '../../../core/index.ts';
import type { Format, Translator } from '../../text/use-text.ts';
import { cellText } from './cell-text.ts';

/** What a screen reader says of a cell: its row, its column, its figure and everything that the eye sees as colour and shape. */
export interface CellLabelParts {
  readonly rowName: string;
  /** `null` for a cell over several columns: it stands under none of their headings. */
  readonly column: SheetColumn | null;
  readonly cell: SheetCell;
  /** What the base has in its place, where the scenario has its own value. */
  readonly base: Message | null;
}

export function cellLabel(
  { rowName, column, cell, base }: CellLabelParts,
  format: Format,
  text: Translator,
): string {
  const isName = column?.id === 'name';
  // What a remark says of an empty cell is all there is to say ("Ej med", "Summerar exakt").
  const isRemark = cell.value.kind === 'empty' && cell.remark !== null;
  const parts = [
    isName ? '' : rowName,
    isName || !column ? '' : text.text(column.heading),
    isRemark ? '' : valueWords(cell, format, text),
    ...marksOf(cell, base, text),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** The cell's value in words: `231 200 kronor`, `ej med`, `saknas`. */
export function valueWords(cell: SheetCell, format: Format, text: Translator): string {
  const { value } = cell;
  switch (value.kind) {
    case 'money': {
      const figure = cellText(value, format, text.text).main;
      return text.t(format.display === 'tkr' ? 'sheet.label.thousands' : 'sheet.label.kronor', { figure });
    }
    case 'share': {
      const { main, exact } = cellText(value, format, text.text);
      return exact === null ? main : text.t('sheet.label.share', { share: main, exact });
    }
    case 'boolean':
      return text.t(
        value.value === 'mixed' ? 'sheet.label.mixed' : value.value ? 'sheet.label.in' : 'sheet.label.out',
      );
    case 'none':
      return value.reason
        ? text.text(value.reason)
        : text.t(value.error ? 'sheet.missing' : 'sheet.label.none');
    case 'empty':
      return text.t('sheet.label.empty');
    case 'number':
    case 'percent':
    case 'text':
    case 'message':
      return cellText(value, format, text.text).main;
  }
}

/** How an amount fares against the member's ceiling of the year. */
function ceilingWords(mark: SheetCell['mark'], text: Translator): string {
  if (mark === 'over') return text.t('sheet.label.over');
  if (mark === 'under') return text.t('sheet.label.under');
  return mark === 'at' ? text.t('sheet.label.at') : '';
}

function marksOf(
  { mark, remark, origin, noted }: SheetCell,
  base: Message | null,
  text: Translator,
): readonly string[] {
  return [
    remark ? '' : ceilingWords(mark, text),
    remark ? text.text(remark) : '',
    base ? text.t('sheet.label.override', { value: { kind: 'message', message: base } }) : '',
    origin === 'register' ? text.t('sheet.label.register') : '',
    noted ? text.t('remark.has') : '',
  ];
}

import type { Edge, Style } from './exceljs.ts';
import { numberFormat, textFormat } from './number-format.ts';
import type { CellRole, Workbook, WorkbookCell } from './workbook.ts';

/** The light theme's colours: a workbook is printed. */
const COLOR = {
  text: '14181F',
  second: '434C58',
  muted: '6A727E',
  input: '0A4BB8',
  inputGround: 'EFF5FF',
  differs: '6A32B4',
  differsGround: 'F3ECFC',
  over: 'A5330A',
  holds: '0A6650',
  error: 'A01336',
  head: 'F4F5F7',
  line: 'E4E7EB',
  group: 'CFD4DA',
  strong: '1B2027',
} as const;

const FONT = 'Arial';

interface RoleLook {
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
  readonly ground: string | null;
  readonly top: Edge | null;
  readonly bottom: Edge | null;
}

const edge = (style: Edge['style'], color: string): Edge => ({ style, color: argb(color) });
const HAIRLINE = edge('thin', COLOR.line);
const plain: RoleLook = {
  size: 10,
  bold: false,
  color: COLOR.text,
  ground: null,
  top: null,
  bottom: null,
};
const row: RoleLook = { ...plain, bottom: HAIRLINE };
const head: RoleLook = {
  ...plain,
  bold: true,
  color: COLOR.second,
  ground: COLOR.head,
  bottom: edge('thin', COLOR.group),
};

const LOOK: Readonly<Record<CellRole, RoleLook>> = {
  title: { ...plain, size: 16, bold: true },
  subtitle: { ...plain, size: 12, bold: true },
  headline: { ...plain, size: 11, color: COLOR.second },
  band: { ...plain, color: COLOR.muted },
  section: { ...plain, size: 12, bold: true },
  heading: head,
  label: row,
  input: { ...row, color: COLOR.input, ground: COLOR.inputGround },
  register: row,
  computed: row,
  total: { ...plain, bold: true, ground: COLOR.head, top: edge('medium', COLOR.strong) },
  rest: { ...row, color: COLOR.second },
  check: { ...row, color: COLOR.second },
  note: { ...plain, size: 9, color: COLOR.second },
};

/** Gives equal cells one and the same style: the file is written many times faster. */
export function createStyles(language: Workbook['language']): (cell: WorkbookCell) => Style {
  const styles = new Map<string, Style>();
  return (cell) => {
    const key = lookKey(cell);
    const known = styles.get(key) ?? cellStyle(cell, language);
    styles.set(key, known);
    return known;
  };
}

/** Everything that a look follows from, and nothing of what the cell says. */
function lookKey(cell: WorkbookCell): string {
  const { role, align, wrap, muted, differs, mark, startsGroup, content } = cell;
  const format = content.kind === 'number' ? JSON.stringify(content.format) : '';
  return [role, align, wrap, muted, differs, mark, startsGroup, isIndented(cell), content.kind, format].join(
    '|',
  );
}

/** How a cell looks: from its role, then from what it says (muted, differing, marked), each with a word or a sign beside the colour. */
function cellStyle(cell: WorkbookCell, language: Workbook['language']): Style {
  const look = LOOK[cell.role];
  const ground = groundOf(cell, look);
  return {
    font: {
      name: FONT,
      size: look.size,
      bold: look.bold || cell.differs || cell.mark !== null,
      color: argb(colorOf(cell, look)),
    },
    alignment: {
      horizontal: cell.align,
      vertical: verticalOf(cell),
      wrapText: cell.wrap,
      ...(isIndented(cell) && { indent: 1 }),
    },
    border: {
      ...(look.top && { top: look.top }),
      ...(look.bottom && { bottom: look.bottom }),
      ...(cell.startsGroup && { left: edge('thin', COLOR.group) }),
    },
    ...(ground !== null && { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(ground) } }),
    ...formatOf(cell, language),
  };
}

function formatOf(cell: WorkbookCell, language: Workbook['language']): Pick<Style, 'numFmt'> {
  const { content, mark, align } = cell;
  if (content.kind === 'empty') return {};
  const format =
    content.kind === 'number'
      ? numberFormat(content.format, mark, language)
      : textFormat(mark, align === 'right');
  return format === null ? {} : { numFmt: format };
}

/** An input that nobody has filled in has no ground: on paper it would be a row of blots. */
function groundOf(cell: WorkbookCell, look: RoleLook): string | null {
  if (cell.differs) return COLOR.differsGround;
  return cell.role === 'input' && cell.content.kind === 'empty' ? null : look.ground;
}

function verticalOf({ role }: WorkbookCell): 'middle' | 'bottom' {
  return role === 'section' || role === 'band' ? 'bottom' : 'middle';
}

/** Room between words and the line beside them; titles and the first column stand at the edge. */
function isIndented({ role, column, align }: WorkbookCell): boolean {
  const stands = role === 'band' || LOOK[role].size !== plain.size;
  return align === 'left' && !stands && column > 1;
}

function colorOf(cell: WorkbookCell, look: RoleLook): string {
  if (cell.mark !== null) return COLOR[cell.mark];
  if (cell.differs) return COLOR.differs;
  return cell.muted ? COLOR.muted : look.color;
}

function argb(color: string): { argb: string } {
  return { argb: `FF${color}` };
}

import type { Edge, Style } from './exceljs.ts';
import { numberFormat } from './number-format.ts';
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

/** How a cell looks: from its role, then from what it says (muted, differing, marked), each with a word or a sign beside the colour. */
export function cellStyle(cell: WorkbookCell, language: Workbook['language']): Style {
  const look = LOOK[cell.role];
  const ground = cell.differs ? COLOR.differsGround : look.ground;
  return {
    font: {
      name: FONT,
      size: look.size,
      bold: look.bold || cell.differs || cell.mark !== null,
      color: argb(colorOf(cell, look)),
    },
    alignment: {
      horizontal: cell.align,
      vertical: cell.wrap ? 'top' : 'middle',
      wrapText: cell.wrap,
    },
    border: {
      ...(look.top && { top: look.top }),
      ...(look.bottom && { bottom: look.bottom }),
      ...(cell.startsGroup && { left: edge('thin', COLOR.group) }),
    },
    ...(ground !== null && { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(ground) } }),
    ...(cell.content.kind === 'number' && {
      numFmt: numberFormat(cell.content.format, cell.mark === 'over', language),
    }),
  };
}

function colorOf(cell: WorkbookCell, look: RoleLook): string {
  if (cell.mark !== null) return COLOR[cell.mark];
  if (cell.differs) return COLOR.differs;
  return cell.muted ? COLOR.muted : look.color;
}

function argb(color: string): { argb: string } {
  return { argb: `FF${color}` };
}

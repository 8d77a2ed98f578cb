import { decimalText, ratioOfText } from '../../../core/index.ts';

/** A cell of a pasted table. */
export interface HtmlCell {
  readonly text: string;
  /** Its value as LibreOffice (`sdval`) or Excel (`x:num`) says it exactly, in canonical notation; else `null`. */
  readonly figure: string | null;
  /** What this program said of it. */
  readonly typed: string | null;
  readonly ceiling: string | null;
}

export interface HtmlTable {
  readonly rows: readonly (readonly HtmlCell[])[];
  /** The unit that this program's amounts are in; `null` for any other program's table. */
  readonly unit: string | null;
}

const NOTHING: HtmlCell = { text: '', figure: null, typed: null, ceiling: null };

/** A tag with its attributes, a comment, or what stands between them. */
const PIECE = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9:]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|[^<]+|</gi;
const ATTRIBUTE = /([a-z][\w:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/**
 * The first table of an HTML text; `null` where there is none. It is read as text: the page's own policy lets no HTML
 * in, and none is made of it. A cell over several rows or columns is followed by empty ones, as in a spreadsheet.
 */
export function readHtmlTable(html: string): HtmlTable | null {
  const start = html.search(/<table\b/i);
  if (start < 0) return null;
  const source = html.slice(start).replace(/<\/table\s*>[\s\S]*/i, '');
  const rows = rawRows(source).filter((row) => row.length > 0);
  const unit = attributesOf(/^<table\b([^>]*)/i.exec(source)?.[1] ?? '')['data-samkalkyl'] ?? null;
  return rows.length === 0 ? null : { rows: laidOut(rows), unit };
}

type Attributes = Readonly<Record<string, string>>;

interface RawCell {
  readonly attributes: Attributes;
  text: string;
}

function rawRows(source: string): readonly (readonly RawCell[])[] {
  const rows: RawCell[][] = [];
  let open: RawCell | null = null;
  let isSkipped = false;
  for (const [piece, closing, name, attributes = ''] of source.matchAll(PIECE)) {
    const tag = name?.toLowerCase();
    if (tag === undefined) {
      if (open && !isSkipped && !piece.startsWith('<!--')) open.text += piece.replace(/[ \t\r\n]+/g, ' ');
    } else if (tag === 'style' || tag === 'script') isSkipped = closing === '';
    else if (tag === 'br' && open) open.text += '<br>';
    else if (tag === 'tr' || tag === 'td' || tag === 'th') {
      open = null;
      if (closing === '' && tag === 'tr') rows.push([]);
      else if (closing === '') rows.at(-1)?.push((open = { attributes: attributesOf(attributes), text: '' }));
    }
  }
  return rows;
}

function attributesOf(text: string): Attributes {
  return Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', ...values]) => [
      name.toLowerCase(),
      decoded(values.find((value) => value !== undefined) ?? ''),
    ]),
  );
}

/** Each cell in its column: past those that a cell above reaches down over. */
function laidOut(rows: readonly (readonly RawCell[])[]): readonly (readonly HtmlCell[])[] {
  let reaching: readonly number[] = [];
  return rows.map((row) => {
    const cells: HtmlCell[] = [];
    const below = reaching.map((count) => Math.max(0, count - 1));
    const skip = () => {
      while ((reaching[cells.length] ?? 0) > 0) cells.push(NOTHING);
    };
    for (const raw of row) {
      skip();
      const rowSpan = spanOf(raw.attributes['rowspan']);
      for (let column = spanOf(raw.attributes['colspan']); column > 0; column -= 1) {
        below[cells.length] = rowSpan - 1;
        cells.push(column === spanOf(raw.attributes['colspan']) ? cellOf(raw) : NOTHING);
      }
    }
    skip();
    reaching = Array.from(below, (count) => count ?? 0);
    return cells;
  });
}

/** No cell of a sheet reaches over more than this. */
const LONGEST_SPAN = 300;

function spanOf(text: string | undefined): number {
  return Math.min(LONGEST_SPAN, /^[1-9]\d*$/.test(text ?? '') ? Number(text) : 1);
}

/**
 * A blank cell is a line's end in LibreOffice and a space that does not break in Excel. LibreOffice writes `sdval` with
 * the decimal mark of its own language.
 */
function cellOf({ attributes, text }: RawCell): HtmlCell {
  return {
    text: decoded(text.trim().replace(/ *<br> */g, '\n')).trim(),
    figure: canonical(attributes['sdval']?.replace(',', '.') ?? attributes['x:num']),
    typed: attributes['data-typed'] ?? null,
    ceiling: attributes['data-ceiling'] ?? null,
  };
}

/** As many decimals as a value can have; a third in a spreadsheet has more, and is rounded as one of ours is (N4). */
const MOST_DECIMALS = 10;

/** Plain decimals alone: what another program wrote in another manner is read as its text. */
function canonical(figure: string | undefined): string | null {
  const isPlain = figure !== undefined && /^-?\d{1,15}(?:\.\d{1,20})?$/.test(figure);
  return isPlain ? decimalText(ratioOfText(figure), MOST_DECIMALS) : null;
}

const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', minus: '\u2212', ndash: '–' },
  ...{ mdash: '—', aring: 'å', Aring: 'Å', auml: 'ä', Auml: 'Ä', ouml: 'ö', Ouml: 'Ö', eacute: 'é' },
  ...{ Eacute: 'É', uuml: 'ü', Uuml: 'Ü', sect: '§', euro: '€' },
};

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[String(name)] ?? String(whole);
    const code = decimal === undefined ? parseInt(String(hex), 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

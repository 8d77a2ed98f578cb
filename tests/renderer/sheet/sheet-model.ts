/**
 * The sheet as a person would describe it: what was typed in each cell, one map for the base and one for what the
 * scenario has of its own, and a pile of copies for undo. It knows nothing of the program's plans, commands or maps.
 */
export type Typed =
  | { readonly kind: 'number'; readonly text: string; readonly value: number; readonly per?: string }
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'switch'; readonly on: boolean }
  | { readonly kind: 'nothing' };

/** What a copied cell carries; `typed` is a number as it was typed. */
export interface ModelCopy {
  readonly text: string;
  readonly typed: string | null;
  readonly per: string | null;
  readonly on: boolean | null;
}

export interface ModelState {
  readonly base: ReadonlyMap<string, Typed>;
  /** Names and notes are in `base` alone. */
  readonly own: ReadonlyMap<string, Typed>;
}

/** A rectangle by its rows, from the first, and its first and last slot. */
export interface ModelRect {
  readonly rows: readonly string[];
  readonly left: number;
  readonly right: number;
}

export const YEARS = ['y2025', 'y2026', 'y2027'];
export const SLOTS = ['joined', 'name', 'weight', 'share', ...YEARS, 'sum', 'perInhabitant', 'ceiling'];
const COSTS = ['name', 'name', 'basis', 'basis', ...YEARS, 'sum', 'share', 'note'];
const RESTS = ['name', 'name', 'weight', 'share', ...YEARS, 'sum', 'ceiling', 'ceiling'];

function cellsOfRow(row: string): readonly string[] {
  if (row.startsWith('line:') || row === 'budgetTotal') return COSTS;
  return row.startsWith('member:') || row === 'financingTotal' ? SLOTS : RESTS;
}

/** The columns of a rectangle as a spreadsheet would count them: slots where some row has a cell that begins. */
export function columnsOf({ rows, left, right }: ModelRect): readonly number[] {
  return SLOTS.map((_slot, slot) => slot).filter(
    (slot) => slot >= left && slot <= right && rows.some((row) => cellAt(row, slot, left) !== null),
  );
}

export function cellAt(row: string | undefined, slot: number | undefined, left: number): string | null {
  if (row === undefined || slot === undefined) return null;
  const cells = cellsOfRow(row);
  const begins = slot === left || cells[slot] !== cells[slot - 1];
  return begins && cells[slot] !== undefined ? `${row}/${cells[slot]}` : null;
}

/** What stands in the cells that are typed in, in the scenario or the base. */
export function effective({ base, own }: ModelState, inScenario: boolean): ReadonlyMap<string, Typed> {
  return inScenario ? new Map([...base, ...own]) : base;
}

/** Puts copies into cells; one that is refused is tried again when another has been taken. */
export function put(
  state: ModelState,
  inScenario: boolean,
  cells: readonly { readonly cell: string | null; readonly copy: ModelCopy }[],
): ModelState {
  let done = state;
  let pending = cells;
  for (;;) {
    const refused = pending.filter(({ cell, copy }) => {
      const next = cell === null ? null : putOne(done, inScenario, cell, copy);
      if (next) done = next;
      return next === null;
    });
    if (refused.length === 0 || refused.length === pending.length) return done;
    pending = refused;
  }
}

export function putOne(
  state: ModelState,
  inScenario: boolean,
  cell: string,
  copy: ModelCopy,
): ModelState | null {
  const now = effective(state, inScenario).get(cell);
  const value = now ? taken(state, cell, now, copy) : null;
  if (!value) return null;
  if (!inScenario || value.kind === 'words')
    return { ...state, base: new Map([...state.base, [cell, value]]) };
  const own = new Map(state.own);
  const underlying = state.base.get(cell);
  if (underlying && isSame(underlying, value)) own.delete(cell);
  else own.set(cell, value);
  return { ...state, own };
}

/** What a cell makes of a copy; `null` where it refuses it. */
function taken(state: ModelState, cell: string, now: Typed, copy: ModelCopy): Typed | null {
  const column = cell.split('/')[1] ?? '';
  if (column === 'joined') return switched(copy);
  if (column === 'note') return { kind: 'words', text: copy.text };
  if (column === 'name')
    return isFreeName(state, cell, copy.text) ? { kind: 'words', text: copy.text } : null;
  const isOptional = column === 'weight' || column === 'ceiling';
  if (copy.text === '' && copy.typed === null) return isOptional ? { kind: 'nothing' } : null;
  const number = numberOf(copy, column === 'weight');
  if (!number) return null;
  if (column === 'weight') return number.value >= 0 && Number.isInteger(number.value) ? number : null;
  if (column !== 'ceiling') return number;
  const per = copy.per ?? (now.kind === 'number' ? now.per : undefined) ?? 'year';
  return number.value >= 0 ? { ...number, per } : null;
}

function switched({ on, text }: ModelCopy): Typed | null {
  if (on !== null) return { kind: 'switch', on };
  if (['ja', 'med', '1'].includes(text)) return { kind: 'switch', on: true };
  return ['nej', 'ej med', '0'].includes(text) ? { kind: 'switch', on: false } : null;
}

/** Names are unique among the lines, and among the members. */
function isFreeName({ base }: ModelState, cell: string, text: string): boolean {
  const kind = cell.split(':')[0];
  return (
    text !== '' &&
    [...base].every(
      ([other, value]) =>
        other === cell ||
        !other.startsWith(`${kind}:`) ||
        !other.endsWith('/name') ||
        !sameWords(value, text),
    )
  );
}

function sameWords(value: Typed, text: string): boolean {
  return value.kind === 'words' && value.text.toLowerCase() === text.toLowerCase();
}

/** The texts that the gestures type, and what they are worth. */
const WORTH: Readonly<Record<string, readonly [text: string, value: number]>> = {
  '7': ['7', 7],
  '1 234,5': ['1234.5', 1234.5],
  '=2*3,5': ['=2*3.5', 7],
  '=2*3.5': ['=2*3.5', 7],
  '−5': ['-5', -5],
  '200 kr': ['200', 200],
};

function numberOf({ text, typed }: ModelCopy, isInhabitants: boolean) {
  const written = typed ?? text;
  if (isInhabitants && written.endsWith('kr')) return null;
  const known = WORTH[written];
  if (known) return { kind: 'number', text: known[0], value: known[1] } as const;
  const plain = /^-?\d{1,12}([,.]\d{1,10})?$/.test(written) ? written.replace(',', '.') : null;
  // A point is a mark in what was typed, not in Swedish words.
  if (plain === null || (typed === null && written.includes('.'))) return null;
  return { kind: 'number', text: plain, value: Number(plain) } as const;
}

function isSame(a: Typed, b: Typed): boolean {
  if (a.kind === 'number' && b.kind === 'number') return a.value === b.value && a.per === b.per;
  return a.kind === b.kind && (a.kind !== 'switch' || b.kind !== 'switch' || a.on === b.on);
}

/** A typed cell as it is copied; `null` for one that is computed, or empty and shows something all the same. */
export function copyOfTyped(value: Typed | undefined): ModelCopy | null {
  const nothing = { text: '', typed: null, per: null, on: null };
  switch (value?.kind) {
    case 'number':
      return {
        ...nothing,
        text: String(value.value).replace('.', ','),
        typed: value.text,
        per: value.per ?? null,
      };
    case 'words':
      return { ...nothing, text: value.text };
    case 'switch':
      return { ...nothing, text: value.on ? 'med' : 'ej med', on: value.on };
    default:
      return null;
  }
}

/** The state as text, to be held against the program's. */
export function written(values: ReadonlyMap<string, Typed>): string {
  return [...values]
    .map(([cell, value]) => `${cell}: ${said(value)}`)
    .sort()
    .join('\n');
}

function said(value: Typed): string {
  switch (value.kind) {
    case 'number':
      return `${value.text} (${value.value}${value.per === undefined ? '' : ` ${value.per}`})`;
    case 'words':
      return `"${value.text}"`;
    case 'switch':
      return String(value.on);
    case 'nothing':
      return '–';
  }
}

import fc from 'fast-check';
import { isJsonArray, isJsonObject, type JsonValue } from '../../../core/file/json/json-value.ts';

/** What a fault on a disk, a hand in a text editor or an ill-meant program makes of a plan file. */
export interface Mutation {
  readonly of: (file: Uint8Array) => Uint8Array;
  readonly toString: () => string;
}

function mutation(name: string, of: (file: Uint8Array) => Uint8Array): Mutation {
  return { of, toString: () => name };
}

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

const byteMutation = fc
  .record({
    kind: fc.constantFrom('set', 'insert', 'delete', 'cut', 'repeat'),
    at: fc.nat(),
    length: fc.integer({ min: 1, max: 40 }),
    byte: fc.integer({ min: 0, max: 255 }),
  })
  .map(({ kind, at: anywhere, length, byte }) =>
    mutation(`bytes ${kind} ${anywhere} ${length} ${byte}`, (file) => {
      const at = anywhere % file.length;
      const [before, after] = [file.slice(0, at), file.slice(at)];
      switch (kind) {
        case 'set':
          return Uint8Array.from([...before, byte, ...after.slice(1)]);
        case 'insert':
          return Uint8Array.from([...before, byte, ...after]);
        case 'delete':
          return Uint8Array.from([...before, ...after.slice(length)]);
        case 'cut':
          return before;
        default:
          return Uint8Array.from([...before, ...after.slice(0, length), ...after]);
      }
    }),
  );

/** Values that have hurt programs, and values that are nearly right. */
const HOSTILE: readonly JsonValue[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e21,
  '',
  ' ',
  '0',
  '-0',
  '1e5',
  '01',
  '1,5',
  'NaN',
  '999999999999999',
  '1000000000001',
  '=1/0',
  '=2*3',
  '__proto__',
  'constructor',
  'x'.repeat(5_000),
  '\u0000',
  [],
  {},
  { all: null },
  { years: {} },
  { years: { 2025: { text: '1', value: '1' } } },
  { text: '2', value: '3' },
  { kind: 'year', amount: { text: '-1', value: '-1' } },
  { kind: 'column', column: 'gone' },
  { kind: 'own', key: 'trettio' },
  { kind: 'member', member: 'gone' },
  { kind: 'party', name: ' x' },
  { members: ['amal', 'amal'] },
  { lines: ['gone'] },
  { id: 'p', kind: 'fee', figure: null, column: null },
  { kind: 'decided', date: '2025-02-30', note: '' },
  'month',
  'halfUpHost',
  '2025-06-16',
];

type Path = readonly (string | number)[];

function pathsIn(value: JsonValue, path: Path = []): readonly Path[] {
  if (isJsonArray(value)) return [path, ...value.flatMap((part, place) => pathsIn(part, [...path, place]))];
  if (isJsonObject(value)) {
    return [path, ...Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...path, key]))];
  }
  return [path];
}

/** The value with the part at the path replaced by what `change` says; `undefined` takes it away. */
function replacedAt(
  value: JsonValue,
  [step, ...rest]: Path,
  change: (part: JsonValue) => JsonValue | undefined,
): JsonValue | undefined {
  if (step === undefined) return change(value);
  if (isJsonArray(value)) {
    return value.flatMap((part, place) => (place === step ? (replacedAt(part, rest, change) ?? []) : [part]));
  }
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).flatMap(([key, part]): [string, JsonValue][] => {
    const replaced = key === String(step) ? replacedAt(part, rest, change) : part;
    return replaced === undefined ? [] : [[key, replaced]];
  });
  return Object.fromEntries(entries);
}

function partAt(value: JsonValue, path: Path): JsonValue {
  return path.reduce<JsonValue>((part, step) => {
    if (isJsonArray(part)) return part[Number(step)] ?? null;
    return isJsonObject(part) ? (part[String(step)] ?? null) : null;
  }, value);
}

function renamed(value: JsonValue, key: string): JsonValue {
  if (!isJsonObject(value)) return value;
  const [first, ...others] = Object.entries(value);
  return first ? Object.fromEntries([[key, first[1]], ...others]) : value;
}

const structureMutation = fc
  .record({
    kind: fc.constantFrom('replace', 'remove', 'copy', 'double', 'rename', 'nest'),
    at: fc.nat(),
    other: fc.nat(),
    hostile: fc.constantFrom(...HOSTILE),
    key: fc.constantFrom(
      'x',
      '',
      'id',
      'years',
      '2031',
      'line:lon.index',
      'toString',
      'member:amal.joined@2026',
    ),
  })
  .map(({ kind, at, other, hostile, key }) =>
    mutation(`structure ${kind} ${at} ${other} ${JSON.stringify(hostile).slice(0, 40)} ${key}`, (file) => {
      const read = JSON.parse(decode(file)) as JsonValue;
      const paths = pathsIn(read);
      const path = paths[at % paths.length] ?? [];
      const from = partAt(read, paths[other % paths.length] ?? []);
      const changed = replacedAt(read, path, (part) => {
        switch (kind) {
          case 'replace':
            return hostile;
          case 'remove':
            return undefined;
          case 'copy':
            return from;
          case 'double':
            return isJsonArray(part) ? [...part, ...part] : part;
          case 'rename':
            return renamed(part, key);
          default:
            return Array.from({ length: 40 }).reduce<JsonValue>((inner) => [inner], part);
        }
      });
      return encode(JSON.stringify(changed ?? null));
    }),
  );

const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|true|false|null|[{}[\],:]/g;

const tokenMutation = fc
  .record({
    kind: fc.constantFrom('drop', 'double', 'swap', 'replace', 'digit'),
    at: fc.nat(),
    token: fc.constantFrom(
      '"__proto__"',
      '"constructor"',
      'NaN',
      '1e999',
      '-0',
      '01',
      '"2025"',
      '{',
      ']',
      '"\\u0000"',
      '""',
    ),
  })
  .map(({ kind, at, token }) =>
    mutation(`token ${kind} ${at} ${token}`, (file) => {
      const tokens: string[] = decode(file).match(TOKENS) ?? [];
      const place = at % tokens.length;
      const old = tokens[place] ?? '';
      if (kind === 'drop') tokens.splice(place, 1);
      if (kind === 'double') tokens.splice(place, 0, old);
      if (kind === 'swap') tokens.splice(place, 2, tokens[place + 1] ?? '', old);
      if (kind === 'replace') tokens[place] = token;
      if (kind === 'digit') tokens[place] = old.replace(/\d/, (digit) => String((Number(digit) + 1) % 10));
      return encode(tokens.join(' '));
    }),
  );

/** One mutation of any kind, or a few after each other. */
export const arbitraryMutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 2, arbitrary: byteMutation },
  { weight: 4, arbitrary: structureMutation },
  { weight: 3, arbitrary: tokenMutation },
);

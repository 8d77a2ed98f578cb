import type { MessageValue } from '../message.ts';
import { words } from '../plan/input-spec.ts';
import { place, type PlaceKind } from '../plan/place.ts';
import { isJsonArray, isJsonObject, type JsonValue } from './json/json-value.ts';

/** Where in a JSON value something is: keys and positions. */
export type JsonPath = readonly (string | number)[];

/** The path as a person can follow it in the file: `plan.lines[2].price.all.value`. */
export function pathText(path: JsonPath): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

/** What stands at the path; `undefined` where it leads nowhere. */
export function valueAt(value: JsonValue, path: JsonPath): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>((at, step) => {
    if (typeof step === 'number') return isJsonArray(at) ? at[step] : undefined;
    return isJsonObject(at) && Object.hasOwn(at, step) ? at[step] : undefined;
  }, value);
}

const ROWS: ReadonlyMap<string, PlaceKind> = new Map([
  ['lines', 'line'],
  ['members', 'member'],
  ['scenarios', 'scenario'],
  ['keyColumns', 'keyColumn'],
  ['keys', 'key'],
  ['funding', 'funding'],
  ['decisions', 'decision'],
]);

/** The place in words, as far as there are words for it: "raden ”Resor”, pris"; "planen, år". `path` begins in the plan. */
export function placeInPlan(plan: JsonValue, path: JsonPath): MessageValue {
  const [list, position] = path;
  const kind = typeof list === 'string' && typeof position === 'number' ? ROWS.get(list) : undefined;
  if (!kind) return withProperty(words('place.plan'), path[0]);
  const name = valueAt(plan, [...path.slice(0, 2), 'name']);
  const row =
    typeof name === 'string' ? place(kind, name) : words(`place.${kind}At`, { number: Number(position) + 1 });
  return withProperty(row, path[2]);
}

function withProperty(row: MessageValue, property: string | number | undefined): MessageValue {
  if (typeof property !== 'string' || !isProperty(property)) return row;
  return words('place.property', { place: row, property: words(`place.properties.${property}`) });
}

/** The properties that the catalogues have words for. */
const PROPERTIES: readonly string[] = [
  'amount',
  'amountRounding',
  'amountUnit',
  'capPeriod',
  'capYear',
  'ceilingRule',
  'decisions',
  'degree',
  'funding',
  'host',
  'keys',
  'onCosts',
  'participants',
  'parts',
  'party',
  'pay',
  'payPer',
  'remarks',
  'shareMethod',
  'status',

  'base',
  'ceiling',
  'id',
  'index',
  'joined',
  'key',
  'keyColumns',
  'keyValues',
  'kind',
  'letter',
  'lines',
  'members',
  'minimumMembers',
  'name',
  'note',
  'of',
  'overrides',
  'percent',
  'population',
  'populationYear',
  'price',
  'quantity',
  'quantityUnit',
  'register',
  'registerSource',
  'scenarios',
  'shareRounding',
  'source',
  'unit',
  'years',
];

function isProperty(property: string): boolean {
  return PROPERTIES.includes(property);
}

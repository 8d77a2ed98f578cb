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
  ['papers', 'paper'],
]);

/**
 * The place in words, as far as there are words for it: "raden ”Resor”, pris"; "planen, år"; in what was decided,
 * "beslutet ”KS 118”, raden ”Resor”, pris". `path` begins in the plan.
 */
export function placeInPlan(plan: JsonValue, path: JsonPath): MessageValue {
  const [list, position, property] = path;
  const kind = typeof list === 'string' && typeof position === 'number' ? ROWS.get(list) : undefined;
  if (!kind) return withProperty(words('place.plan'), list);
  const name = valueAt(plan, [...path.slice(0, 2), 'name']);
  const row =
    typeof name === 'string' ? place(kind, name) : words(`place.${kind}At`, { number: Number(position) + 1 });
  return kind === 'decision' && property === 'plan'
    ? within(row, placeInPlan(valueAt(plan, path.slice(0, 3)) ?? null, path.slice(3)))
    : withProperty(row, property);
}

function withProperty(row: MessageValue, property: string | number | undefined): MessageValue {
  return typeof property === 'string' && PROPERTIES.has(property)
    ? within(row, words(`place.properties.${property}`))
    : row;
}

function within(outer: MessageValue, inner: MessageValue): MessageValue {
  return words('place.property', { place: outer, property: inner });
}

/** The properties that the catalogues have words for. */
const PROPERTIES: ReadonlySet<string> = new Set([
  'amount',
  'amountRounding',
  'amountUnit',
  'amounts',
  'base',
  'board',
  'capPeriod',
  'capYear',
  'caseNumber',
  'ceiling',
  'ceilingRule',
  'date',
  'decisions',
  'degree',
  'edits',
  'funding',
  'host',
  'id',
  'index',
  'joined',
  'key',
  'keyColumns',
  'keyValues',
  'keys',
  'kind',
  'language',
  'letter',
  'lines',
  'members',
  'minimumMembers',
  'name',
  'note',
  'of',
  'officer',
  'onCosts',
  'overrides',
  'papers',
  'participants',
  'parts',
  'party',
  'pay',
  'payPer',
  'percent',
  'population',
  'populationYear',
  'price',
  'quantity',
  'quantityUnit',
  'register',
  'registerSource',
  'remarks',
  'scenario',
  'scenarios',
  'shareMethod',
  'shareRounding',
  'source',
  'status',
  'subject',
  'unit',
  'years',
]);

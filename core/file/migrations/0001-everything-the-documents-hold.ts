import { success } from '../../result.ts';
import { isJsonArray, isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.ts';
import type { Migration } from './migration.ts';

const FULL_TIME = { all: { text: '100', value: '100' } };
const NOTHING = { all: { text: '0', value: '0' } };

/** What a plan of version 1 had no words for, as it was understood: one pool, no funding, ceilings tested only. */
const NEW_IN_PLAN: JsonObject = {
  host: null,
  funding: [],
  shareMethod: 'largestRemainder',
  amountUnit: 'plan',
  amountRounding: 'largestRemainder',
  ceilingRule: 'test',
  keys: [],
  remarks: {},
  decisions: [],
};

/**
 * From version 1 to 2: pay is for a year or a month, with a degree of service and on-costs; lines have keys and
 * participants, plans have funding, keys, a host, rules of rounding and ceilings, remarks and decisions; members a
 * status. What stands in the file is moved as it is: every figure is what it was.
 */
export const everythingTheDocumentsHold: Migration = {
  from: 1,
  name: '0001-everything-the-documents-hold',
  migrate: (plan) => success(isJsonObject(plan) ? migratePlan(plan) : plan),
};

function migratePlan(plan: JsonObject): JsonObject {
  return {
    ...NEW_IN_PLAN,
    ...plan,
    ...each(plan, 'lines', migrateLine),
    ...each(plan, 'members', (member) => ({ status: null, ...member })),
    ...each(plan, 'scenarios', migrateScenario),
  };
}

/** The list under a key with each of its objects changed; nothing where there is no such list. */
function each(object: JsonObject, key: string, change: (row: JsonObject) => JsonValue): JsonObject {
  const list = object[key];
  if (!isJsonArray(list)) return {};
  return { [key]: list.map((row) => (isJsonObject(row) ? change(row) : row)) };
}

function migrateLine(line: JsonObject): JsonObject {
  const shared = { key: null, participants: null };
  if (line.kind !== 'pay') return { ...shared, ...line };
  const { annualPay, ...others } = line;
  const pay = annualPay === undefined ? {} : { pay: annualPay };
  return { ...shared, payPer: 'year', degree: FULL_TIME, onCosts: NOTHING, ...others, ...pay };
}

function migrateScenario(scenario: JsonObject): JsonObject {
  const { overrides } = scenario;
  if (!isJsonObject(overrides)) return scenario;
  const renamed = Object.entries(overrides).map(([key, value]): [string, JsonValue] => [
    key.replace(/^(line:[^.@]+)\.annualPay(@|$)/, '$1.pay$2'),
    value,
  ]);
  return { ...scenario, overrides: Object.fromEntries(renamed) };
}

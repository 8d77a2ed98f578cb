/** The keys of the plan file in the order they are written; records of ids and years have theirs in between. */
const KEYS = [
  'format',
  'version',
  'savedAt',
  'program',
  'sha256',
  'plan',
  'id',
  'letter',
  'kind',
  'code',
  'name',
  'note',
  'text',
  'value',
  'date',
  'year',
  'unit',
  'years',
  'months',
  'all',
  'annualPay',
  'percent',
  'of',
  'quantity',
  'quantityUnit',
  'price',
  'amount',
  'index',
  'column',
  'minimumMembers',
  'lines',
  'key',
  'shareRounding',
  'populationYear',
  'registerSource',
  'keyColumns',
  'register',
  'population',
  'joined',
  'ceiling',
  'keyValues',
  'members',
  'source',
  'base',
  'scenarios',
  'overrides',
];

const RANKS: ReadonlyMap<string, number> = new Map(KEYS.map((key, rank) => [key, rank]));

/** The order of two keys of one object: as listed, and what is not listed after that in code unit order. */
export function compareKeys(a: string, b: string): number {
  const byRank = (RANKS.get(a) ?? KEYS.length) - (RANKS.get(b) ?? KEYS.length);
  return byRank || (a < b ? -1 : a > b ? 1 : 0);
}

/** Whether the order says where the key stands. */
export function isListedKey(key: string): boolean {
  return RANKS.has(key);
}

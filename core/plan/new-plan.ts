import type { Unit } from '../numbers/money.ts';
import type { Plan } from './schema.ts';

/** What a plan begins with. The caller gives the ids, and the register's own words for its source. */
export interface NewPlan {
  readonly id: string;
  readonly baseId: string;
  readonly name: string;
  readonly baseName: string;
  readonly firstYear: number;
  /** How many years, 1–15. */
  readonly years: number;
  readonly unit: Unit;
  readonly populationYear: number;
  /** Where the register's figures come from, for print. */
  readonly registerSource: string;
}

/** A plan without lines and members: distributed by population, whole percents, twelve months in every year. */
export function newPlan(start: NewPlan): Plan {
  return {
    id: start.id,
    name: start.name,
    note: '',
    unit: start.unit,
    years: Array.from({ length: start.years }, (_, offset) => ({
      year: start.firstYear + offset,
      months: 12,
    })),
    minimumMembers: null,
    host: null,
    lines: [],
    funding: [],
    key: { kind: 'population' },
    shareRounding: '1',
    shareMethod: 'largestRemainder',
    amountUnit: 'plan',
    amountRounding: 'largestRemainder',
    ceilingRule: 'test',
    populationYear: start.populationYear,
    registerSource: start.registerSource,
    keyColumns: [],
    keys: [],
    members: [],
    remarks: {},
    base: { id: start.baseId, letter: 'A', name: start.baseName, note: '' },
    scenarios: [],
    decisions: [],
    papers: [],
  };
}

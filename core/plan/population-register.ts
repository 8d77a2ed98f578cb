import { z } from 'zod';
import { message, type Message } from '../message.ts';
import { refusal, success, type Result } from '../result.ts';
import { nameKey } from './name-key.ts';
import { LIMITS, registerEntry, type RegisterEntry } from './schema.ts';

/** Codes of two to four digits: no register has more entries. */
const MOST_CODES = 11_100;

/** One municipality: inhabitants on 31 December by calendar year. */
const municipality = z.strictObject({
  code: registerEntry.shape.code,
  name: z.string().min(1).max(100),
  /** Empty where the table it came from has none. */
  county: z.string().max(100),
  population: registerEntry.shape.population,
});
/** One municipality of the register. */
export type Municipality = z.infer<typeof municipality>;

const populationRegister = z.strictObject({
  format: z.literal('samkalkyl/population-register'),
  version: z.literal(1),
  /** Who publishes the figures, as a plan prints it: "SCB, folkmängd". Empty where the user's table does not say, as the next two. */
  source: z.string().max(500),
  /** The publisher's own table. */
  table: z.string().max(500),
  licence: z.string().max(200),
  /** The calendar years that some entry has, earliest first. */
  years: z.array(z.number().int().min(LIMITS.firstCalendarYear).max(LIMITS.lastCalendarYear)).min(1),
  entries: z.array(municipality).min(1).max(MOST_CODES),
});
/** Inhabitants of every municipality by year, with who publishes them and under which licence (K7). */
export type PopulationRegister = z.infer<typeof populationRegister>;

/**
 * Reads a register of inhabitants (K7): each municipality with a figure for at least one of the register's years, and no
 * code twice. Refused whole with `register.unreadable` otherwise.
 */
export function readRegister(json: unknown): Result<PopulationRegister, Message> {
  const parsed = populationRegister.safeParse(json);
  if (!parsed.success || !isSound(parsed.data)) return refusal(message('register.unreadable'));
  return success(parsed.data);
}

function isSound({ years, entries }: PopulationRegister): boolean {
  const codes = new Set(entries.map(({ code }) => code));
  const known = new Set(entries.flatMap(({ population }) => Object.keys(population)));
  return (
    codes.size === entries.length &&
    entries.every(({ population }) => Object.keys(population).length > 0) &&
    years.length === known.size &&
    years.every((year, place) => known.has(String(year)) && year > (years[place - 1] ?? 0))
  );
}

/**
 * The year that most municipalities have a figure of, the latest of them: what a new plan counts inhabitants at. A year
 * that the user has added for some municipalities alone is none that the others can be counted at (K7).
 */
export function usualYear({ years, entries }: PopulationRegister): number {
  const having = (year: number) => entries.filter(({ population }) => year in population).length;
  const counted = years.map((year) => ({ year, count: having(year) }));
  const [first, ...others] = counted;
  if (!first) throw new RangeError('A register has at least one year');
  return others.reduce((best, each) => (each.count >= best.count ? each : best), first).year;
}

/** What a member keeps of a municipality, so that the plan does not depend on the program's register. */
export function registerEntryOf({ code, population }: Municipality): RegisterEntry {
  return { code, population };
}

const swedish = new Intl.Collator('sv');

/**
 * The municipalities whose name has the query in it: those that begin with it first, each part in Swedish order.
 * Letter case and marks are passed over: `amal` finds Åmål. Nothing for an empty query.
 */
export function findMunicipalities(register: PopulationRegister, query: string): readonly Municipality[] {
  const wanted = searchKey(query);
  if (wanted === '') return [];
  const found = register.entries
    .map((entry) => ({ entry, at: searchKey(entry.name).indexOf(wanted) }))
    .filter(({ at }) => at >= 0);
  const order = found.sort(
    (a, b) => Number(a.at > 0) - Number(b.at > 0) || swedish.compare(a.entry.name, b.entry.name),
  );
  return order.map(({ entry }) => entry);
}

function searchKey(text: string): string {
  return nameKey(text.trim())
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s-]+/g, ' ');
}

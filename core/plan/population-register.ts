import { z } from 'zod';
import { message, type Message } from '../message.ts';
import { refusal, success, type Result } from '../result.ts';
import { nameKey } from './name-key.ts';
import { registerEntry, type RegisterEntry } from './schema.ts';

/** One municipality: inhabitants on 31 December by calendar year. */
const municipality = z.strictObject({
  code: registerEntry.shape.code,
  name: z.string().min(1).max(100),
  county: z.string().min(1).max(100),
  population: registerEntry.shape.population,
});
/** One municipality of the register. */
export type Municipality = z.infer<typeof municipality>;

const populationRegister = z.strictObject({
  format: z.literal('samkalkyl/population-register'),
  version: z.literal(1),
  /** Who publishes the figures, as a plan prints it: "SCB, folkmängd". */
  source: z.string().min(1).max(500),
  /** The publisher's own table. */
  table: z.string().min(1).max(500),
  licence: z.string().min(1).max(200),
  /** The calendar years that every entry has. */
  years: z.array(z.number().int().min(1900).max(2200)).min(1).max(300),
  entries: z.array(municipality).min(1).max(5_000),
});
/** Inhabitants of every municipality by year, with who publishes them and under which licence (K7). */
export type PopulationRegister = z.infer<typeof populationRegister>;

/**
 * Reads a register of inhabitants (K7): each municipality with a figure for each of the register's years, and no code
 * twice. Refused whole with `register.unreadable` otherwise.
 */
export function readRegister(json: unknown): Result<PopulationRegister, Message> {
  const parsed = populationRegister.safeParse(json);
  if (!parsed.success || !isSound(parsed.data)) return refusal(message('register.unreadable'));
  return success(parsed.data);
}

function isSound({ years, entries }: PopulationRegister): boolean {
  const codes = new Set(entries.map(({ code }) => code));
  return (
    codes.size === entries.length && entries.every((entry) => years.every((year) => year in entry.population))
  );
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

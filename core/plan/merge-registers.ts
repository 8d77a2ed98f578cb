import type { Municipality, PopulationRegister } from './population-register.ts';

/**
 * The register that comes with the program with one that the user added (K7): the added one's figures win, year by year;
 * what it lacks (municipalities, years, counties, its source) is as before. By code; adding the same one again changes
 * nothing.
 */
export function mergeRegisters(builtIn: PopulationRegister, added: PopulationRegister): PopulationRegister {
  const entries = new Map(builtIn.entries.map((entry) => [entry.code, entry]));
  for (const entry of added.entries) entries.set(entry.code, mergeEntries(entries.get(entry.code), entry));
  return {
    ...builtIn,
    source: added.source || builtIn.source,
    table: added.table || builtIn.table,
    licence: added.licence || builtIn.licence,
    years: [...new Set([...builtIn.years, ...added.years])].sort((a, b) => a - b),
    entries: [...entries.values()].sort((a, b) => (a.code < b.code ? -1 : 1)),
  };
}

function mergeEntries(before: Municipality | undefined, added: Municipality): Municipality {
  if (!before) return added;
  return {
    ...added,
    county: added.county || before.county,
    population: { ...before.population, ...added.population },
  };
}

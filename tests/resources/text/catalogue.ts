import english from '../../../resources/text/en.json';
import swedish from '../../../resources/text/sv.json';

/** Texts by their whole key, plural endings included. */
export type FlatCatalogue = ReadonlyMap<string, string>;

function* leaves(tree: unknown, path: string): Generator<[string, string]> {
  if (typeof tree === 'string') yield [path, tree];
  else if (typeof tree === 'object' && tree !== null)
    for (const [name, branch] of Object.entries(tree)) yield* leaves(branch, path ? `${path}.${name}` : name);
}

export const SWEDISH: FlatCatalogue = new Map(leaves(swedish, ''));
export const ENGLISH: FlatCatalogue = new Map(leaves(english, ''));

/** Whether a catalogue can write the code: as it stands, or in both plural forms. */
export function hasText(catalogue: FlatCatalogue, code: string): boolean {
  return catalogue.has(code) || (catalogue.has(`${code}_one`) && catalogue.has(`${code}_other`));
}

/** The names between `{{` and `}}`, sorted. */
export function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map((match) => match[1] ?? '').sort();
}

import type { Paper, Plan } from '../../core/index.ts';

/** The chosen paper, or the first. */
export function chosenPaper({ papers }: Plan, chosen: string | null): Paper | null {
  return papers.find(({ id }) => id === chosen) ?? papers[0] ?? null;
}

import type { PaperParty } from './apportion-on-paper.ts';

/**
 * Sainte-Laguë as one would do it on paper, slow and obvious: the parties in the order in which ties are settled, the
 * larger weight first, of those the first name; then one unit at a time to the first of those with the highest weight /
 * (2 × its units + 1). For small whole numbers only: its products are exact.
 */
export function sainteLagueOnPaper(parties: readonly PaperParty[], units: number): readonly number[] {
  const order = [...parties.keys()].sort((a, b) => {
    const [party, rival] = [parties[a]!, parties[b]!];
    return rival.weight - party.weight || party.name.localeCompare(rival.name, 'sv');
  });
  const parts = parties.map(() => 0);
  for (let given = 0; given < units; given += 1) {
    let best = order[0]!;
    for (const place of order) {
      if (parties[place]!.weight * (2 * parts[best]! + 1) > parties[best]!.weight * (2 * parts[place]! + 1)) {
        best = place;
      }
    }
    parts[best]! += 1;
  }
  return parts;
}

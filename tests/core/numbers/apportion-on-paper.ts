/** What the paper model is told of a party. */
export interface PaperParty {
  readonly name: string;
  readonly weight: number;
}

/**
 * Largest remainder as one would do it on paper, slow and obvious: round every quota down, then give the units left over
 * one at a time to whoever has the largest remainder and has not got one, of equals the one with the larger weight, of
 * those the first name. For small whole numbers only: its products are exact.
 */
export function apportionOnPaper(parties: readonly PaperParty[], units: number): readonly number[] {
  const total = parties.reduce((sum, { weight }) => sum + weight, 0);
  const remainder = (place: number) => (parties[place]!.weight * units) % total;
  const parts = parties.map(({ weight }, place) => (weight * units - remainder(place)) / total);
  const waiting = new Set(parties.keys());
  for (let left = units - parts.reduce((sum, part) => sum + part, 0); left > 0; left -= 1) {
    let best: number | null = null;
    for (const place of waiting) {
      if (best === null || comesBefore(place, best)) best = place;
    }
    parts[best!]! += 1;
    waiting.delete(best!);
  }
  return parts;

  function comesBefore(place: number, other: number): boolean {
    const [party, rival] = [parties[place]!, parties[other]!];
    if (remainder(place) !== remainder(other)) return remainder(place) > remainder(other);
    if (party.weight !== rival.weight) return party.weight > rival.weight;
    return party.name.localeCompare(rival.name, 'sv') < 0;
  }
}

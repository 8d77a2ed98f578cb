/** A change is always signed (design rule 12); the minus is the figure's own. */
export function signed(figure: string, change: bigint): string {
  return change > 0n ? `+${figure}` : figure;
}

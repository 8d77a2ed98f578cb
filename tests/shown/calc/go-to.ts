import type { Keys } from '../tasks/tally.ts';

/** To a cell or a block: the name box, its address, Enter. */
export async function goTo(keys: Keys, address: string): Promise<void> {
  await keys.press('Control+Shift+t');
  await keys.type(address);
  await keys.press('Enter');
}

import { apportionOnPaper } from '../numbers/apportion-on-paper.ts';

/** What the paper model is told of a party: whole steps, and a whole number as its exact amount. */
export interface PaperMember {
  readonly name: string;
  readonly steps: number;
  readonly exact: number;
  /** The most whole steps it may pay; `null`: no ceiling. */
  readonly most: number | null;
}

/** T3 as one would do it on paper, slow and obvious: a list of those still to be given to, crossed out one by one. */
export function spreadOnPaper(members: readonly PaperMember[]): {
  readonly steps: readonly number[];
  readonly rest: number;
} {
  const pays = new Map(members.map((member) => [member, member.steps]));
  let list = [...members];
  for (;;) {
    const over = list.filter((member) => member.most !== null && pays.get(member)! > member.most);
    const excess = over.reduce((sum, member) => sum + pays.get(member)! - member.most!, 0);
    for (const member of over) pays.set(member, member.most!);
    list = list.filter((member) => !over.includes(member));
    const takers = list.filter(({ exact }) => exact > 0);
    if (excess === 0 || takers.length === 0) return { steps: [...pays.values()], rest: excess };
    const parts = apportionOnPaper(
      takers.map(({ name, exact }) => ({ name, weight: exact })),
      excess,
    );
    for (const [place, member] of takers.entries()) pays.set(member, pays.get(member)! + parts[place]!);
  }
}

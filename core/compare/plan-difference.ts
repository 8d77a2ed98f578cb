import type { Message } from '../message.ts';
import type { Series } from '../outcome.ts';
import type { Plan } from '../plan/schema.ts';

/** A plan with one of its scenarios, or its base. */
export interface PlanSide {
  readonly plan: Plan;
  readonly scenario: string;
}

/** The difference between two plans, or two scenarios, in words (S4). */
export interface PlanDiff {
  /** "3 uppgifter och 8 resultat skiljer."; that nothing differs. */
  readonly summary: Message;
  /** What a person has typed or chosen and is not the same: empty where nothing differs. */
  readonly inputs: readonly InputChange[];
  /** What it amounts to, unchanged rows too. */
  readonly results: readonly ResultChange[];
}

export interface InputChange {
  /** Of an input its id; of a row `line:<id>`; else `<row or plan>.<what>`. Differs from all others of the difference. */
  readonly id: string;
  /** `added`: only after; `removed`: only before. */
  readonly kind: 'changed' | 'added' | 'removed';
  /** "Resor, antal"; with its years where it differs in some alone: "Resor, antal 2026". */
  readonly title: Message;
  /** `null` where there was, or is, nothing; both where there is only to say that it changed (an order of rows). */
  readonly before: Message | null;
  readonly after: Message | null;
  /** Stands alone: "Resor, antal: 2 250 mil → 2 000 mil". */
  readonly sentence: Message;
}

export interface ResultChange {
  /** `total`, `funding:<id>`, `overCap:<id>`, `unused:<id>`, `toShare`, `member:<id>`, `membersTotal`, or a rest's row: ids as after, else as before. */
  readonly id: string;
  /** As typed; `null` for rows that the program names. */
  readonly name: string | null;
  readonly title: Message;
  /** One amount for each of that side's own years; `null` where it has no such row. */
  readonly before: Series | null;
  readonly after: Series | null;
  /** "Mellerud 2025–2027: 573 730 kr → 612 940 kr (+39 210 kr)"; `null`: no change. */
  readonly sentence: Message | null;
}

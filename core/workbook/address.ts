import { lettersAt } from '../numbers/letters.ts';

/** `1` → `A`, `27` → `AA`. */
export function columnLetters(column: number): string {
  return lettersAt(column - 1);
}

/** `(7, 5)` → `E7`. */
export function addressOf(row: number, column: number): string {
  return columnLetters(column) + String(row);
}

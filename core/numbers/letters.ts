const COUNT = 26;

/** The letters in this place, as spreadsheets name columns and a plan its scenarios: 0 A … 25 Z, 26 AA … 701 ZZ, 702 AAA. */
export function lettersAt(place: number): string {
  const last = String.fromCharCode(65 + (place % COUNT));
  return place < COUNT ? last : lettersAt(Math.floor(place / COUNT) - 1) + last;
}

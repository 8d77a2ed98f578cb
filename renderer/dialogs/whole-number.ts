/** A count or a calendar year as typed; `null` where it is not a whole number. */
export function wholeNumber(text: string): number | null {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : null;
}

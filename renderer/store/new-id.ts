const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';
const LENGTH = 12;

/** An id for something new in a plan: 12 letters and digits, 62 bits. */
export function newId(): string {
  const values = crypto.getRandomValues(new Uint32Array(LENGTH));
  return [...values].map((value) => ALPHABET[value % ALPHABET.length]).join('');
}

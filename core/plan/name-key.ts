/** What makes two names the same (N5): composed (NFC) and with letter case folded away. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}

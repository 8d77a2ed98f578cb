/** The plan's name in a page's title, which may carry the program's name and a mark for unsaved edits; '' for none. */
export function planNameIn(title: string, programName: string): string {
  const plain = title.replace(/^[•●]\s*/, '');
  if (plain === programName) return '';
  const ending = ` – ${programName}`;
  return plain.endsWith(ending) ? plain.slice(0, -ending.length) : plain;
}

/** For the task bar and the switcher: `● Steget vidare – Samkalkyl` while there are unsaved edits. */
export function windowTitle(planName: string, dirty: boolean, programName: string): string {
  const full = planName === '' ? programName : `${planName} – ${programName}`;
  return dirty ? `● ${full}` : full;
}

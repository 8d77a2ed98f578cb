/** Not allowed in a file's name on Windows, macOS or Linux. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Cf}]/gu;
const LONGEST = 100;

/** A plan's name as a file's name: `Steget vidare 2025–2027.samkalkyl`. */
export function fileName(planName: string, extension: string): string {
  const plain = planName.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').slice(0, LONGEST).trim();
  return `${plain.replace(/[. ]+$/, '') || 'Plan'}.${extension}`;
}

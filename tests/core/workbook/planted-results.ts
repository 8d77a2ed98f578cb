import JSZip from 'jszip';

/** What stands in place of a formula's kept result: no formula comes to it. */
export const PLANTED = 987654321;

/** Every kept result of a formula made wrong on purpose: only a recalculation can put it right. */
export async function withWrongResults(
  bytes: Uint8Array,
): Promise<{ readonly bytes: Uint8Array; readonly count: number }> {
  const zip = await JSZip.loadAsync(bytes);
  let count = 0;
  for (const name of Object.keys(zip.files).filter((each) => each.startsWith('xl/worksheets/sheet'))) {
    const page = (await zip.file(name)?.async('string')) ?? '';
    const wrong = page.replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, (_, formula: string) => {
      count += 1;
      return `${formula}<v>${String(PLANTED)}</v>`;
    });
    zip.file(name, wrong);
  }
  return { bytes: await zip.generateAsync({ type: 'uint8array' }), count };
}

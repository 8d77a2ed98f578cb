/** Saves ever newer content to one file until it is killed; acknowledges each generation on standard output. */
import { createHash } from 'node:crypto';
import { writeFileSync, writeSync } from 'node:fs';
import { replaceFile } from '../../../../electron/files/replace-file.ts';

const [path = '', how = '', start = '0'] = process.argv.slice(2);

for (let generation = Number(start) + 1; ; generation += 1) {
  const body = 'x'.repeat(200_000 + (generation % 7) * 50_000);
  const sum = createHash('sha256')
    .update(`${String(generation)}${body}`)
    .digest('hex');
  const bytes = Buffer.from(JSON.stringify({ generation, body, sum }));
  if (how === 'in-place') writeFileSync(path, bytes);
  else await saveOrStop(bytes);
  writeSync(1, `${String(generation)}\n`);
}

async function saveOrStop(bytes: Uint8Array): Promise<void> {
  const answer = await replaceFile({ path, bytes, expected: null });
  if (answer.kind !== 'saved') throw new Error(JSON.stringify(answer));
}

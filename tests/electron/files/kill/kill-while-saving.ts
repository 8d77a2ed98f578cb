import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const savedSchema = z.strictObject({ generation: z.number(), body: z.string(), sum: z.string() });

export interface KillCount {
  readonly saves: number;
  /** Runs after which the file was not one whole generation. */
  readonly torn: number;
  /** Runs after which the file was older than a save that had been acknowledged. */
  readonly lost: number;
}

/** Runs `saver` again and again on one file and kills it, without mercy, at a random moment. */
export async function killWhileSaving(
  saver: string,
  how: 'replace' | 'in-place',
  folder: string,
  runs: number,
): Promise<KillCount> {
  const path = join(folder, 'plan.samkalkyl');
  let count: KillCount = { saves: 0, torn: 0, lost: 0 };
  let last = 0;
  for (let run = 0; run < runs; run += 1) {
    const acknowledged = await saveUntilKilled(saver, [path, how, String(last)]);
    const newest = acknowledged.at(-1) ?? last;
    const found = generationIn(path);
    count = {
      saves: count.saves + acknowledged.length,
      torn: count.torn + (found === null ? 1 : 0),
      lost: count.lost + (found !== null && found < newest ? 1 : 0),
    };
    last = Math.max(newest, found ?? 0);
    removeTemporaries(folder);
  }
  return count;
}

async function saveUntilKilled(saver: string, values: readonly string[]): Promise<number[]> {
  const child = spawn(process.execPath, [saver, ...values], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 40));
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('close', resolve));
  return output.split('\n').filter(Boolean).map(Number);
}

function generationIn(path: string): number | null {
  try {
    const { generation, body, sum } = savedSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    const whole =
      createHash('sha256')
        .update(`${String(generation)}${body}`)
        .digest('hex') === sum;
    return whole ? generation : null;
  } catch {
    return null;
  }
}

function removeTemporaries(folder: string): void {
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.tmp')))
    rmSync(join(folder, name));
}

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeProfile } from './calc-profile.ts';

/** A document in another format, by a Calc without windows; every formula is worked out. */
export function convert(path: string, format: 'ods' | 'xlsx', outFolder: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'samkalkyl-convert-'));
  const words = ['--headless', '--norestore', '--convert-to', format, '--outdir', outFolder, path];
  try {
    execFileSync('soffice', [writeProfile(folder), ...words], { stdio: 'ignore', timeout: 60_000 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

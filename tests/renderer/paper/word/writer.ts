import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';
import { programOnPath } from '../../../setup/chromium.mjs';

const soffice = programOnPath(['soffice', 'libreoffice']);

/** Writer is a package of its own: LibreOffice can be there without it. */
export const hasWriter =
  soffice !== undefined && existsSync(join(dirname(realpathSync(soffice)), 'libswlo.so'));

/** What a file is after LibreOffice Writer has opened it and saved it: the content of its own format. */
export async function openedInWriter(name: string, content: Uint8Array | string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'samkalkyl-writer-'));
  try {
    const path = join(folder, name);
    writeFileSync(path, content);
    const infilter = name.endsWith('.html') ? ['--infilter=HTML (StarWriter)'] : [];
    const words = ['--headless', '--norestore', ...infilter, '--convert-to', 'odt', '--outdir', folder, path];
    execFileSync(soffice ?? '', [`-env:UserInstallation=file://${join(folder, 'profile')}`, ...words], {
      stdio: 'ignore',
      timeout: 60_000,
    });
    const zip = await JSZip.loadAsync(readFileSync(path.replace(/\.\w+$/, '.odt')));
    return (await zip.file('content.xml')?.async('string')) ?? '';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

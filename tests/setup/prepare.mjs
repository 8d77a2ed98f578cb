/**
 * Finds what the tests need beside npm packages, and installs it where that is possible without asking: Chromium and
 * LibreOffice from Debian's packages when run as root. What stays missing is named; the tests that need it are skipped
 * by name, or, for Chromium, the run stops here.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { chromiumPath, programOnPath } from './chromium.mjs';

const NEEDED = [
  {
    what: 'Chromium',
    packages: ['chromium', 'fonts-liberation'],
    found: () => chromiumPath() !== undefined,
    required: true,
  },
  {
    what: 'LibreOffice Calc',
    packages: ['libreoffice-calc-nogui'],
    found: () => hasLibreOffice('libsclo.so'),
    required: false,
  },
  {
    what: 'LibreOffice Writer',
    packages: ['libreoffice-writer-nogui'],
    found: () => hasLibreOffice('libswlo.so'),
    required: false,
  },
  {
    what: 'a reader of PDF files (poppler)',
    packages: ['poppler-utils'],
    found: () => programOnPath(['pdftotext']) !== undefined,
    required: false,
  },
];

/**
 * LibreOffice with this part of it: each is a package of its own, beside the same program.
 * @param {string} library
 */
function hasLibreOffice(library) {
  const program = programOnPath(['soffice', 'libreoffice']);
  return program !== undefined && existsSync(join(dirname(realpathSync(program)), library));
}

/** @param {readonly string[]} words */
function run(words) {
  const [command = '', ...rest] = words;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr } = spawnSync(command, rest, { env, encoding: 'utf8', timeout: 15 * 60_000 });
  if (status !== 0) console.error(stderr);
  return status === 0;
}

function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && programOnPath(['apt-get']) !== undefined;
}

/** @param {readonly string[]} packages */
function install(packages) {
  const wait = ['-o', 'DPkg::Lock::Timeout=600'];
  return (
    run(['apt-get', 'update', '-qq', ...wait]) &&
    run(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...wait, ...packages])
  );
}

const missing = NEEDED.filter(({ found }) => !found());
if (missing.length > 0 && canInstall()) {
  console.log(`Installing ${missing.map(({ what }) => what).join(' and ')} for the tests …`);
  install(missing.flatMap(({ packages }) => packages));
}
for (const { what, found, required } of missing) {
  if (found()) continue;
  console.error(
    required
      ? `${what} is needed and was not found. Install it, or set CHROMIUM_PATH to a Chrome, Edge or Chromium.`
      : `${what} was not found: the tests that need it are skipped by name.`,
  );
  if (required) process.exitCode = 1;
}

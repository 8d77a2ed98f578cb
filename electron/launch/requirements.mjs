import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { PROJECT } from './project.mjs';
import { say } from './say.mjs';

const OLDEST_NODE = [20, 19];

/** Whether this computer has what every start needs; says in one line what it lacks. */
export function hasRequirements() {
  if (!isNewEnough(process.versions.node)) {
    say(
      `Samkalkyl behöver Node ${OLDEST_NODE.join('.')} eller senare, här finns ${process.versions.node}.`,
      `Samkalkyl needs Node ${OLDEST_NODE.join('.')} or later.`,
    );
    return false;
  }
  if (!existsSync(join(PROJECT, 'node_modules/vite/package.json'))) {
    say('Kör "npm install" först.', 'Run "npm install" first.');
    return false;
  }
  return true;
}

/** @param {string} version */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Changes when a file below these places is added, removed or written. Sizes and times are compared, not times with
 * the build's own: a checkout of an older version must be built, too.
 * @param {string} root
 * @param {readonly string[]} places
 */
export function fingerprintOf(root, places) {
  const hash = createHash('sha256');
  for (const place of places) {
    for (const path of filesBelow(root, place)) {
      const { size, mtimeMs } = statSync(join(root, path));
      hash.update(`${path} ${String(size)} ${String(mtimeMs)}\n`);
    }
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} place
 * @returns {string[]}
 */
function filesBelow(root, place) {
  const found = statSync(join(root, place), { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isDirectory()) return [place];
  const names = readdirSync(join(root, place)).sort();
  return names.flatMap((name) => filesBelow(root, `${place}/${name}`));
}

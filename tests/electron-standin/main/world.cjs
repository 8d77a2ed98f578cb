'use strict';
/** What the parts of the stand-in share. */
const fs = require('node:fs');
const path = require('node:path');

const words = [...(globalThis.__standInWords ?? [])];
const appFolder = process.env.STANDIN_APP_FOLDER ?? process.cwd();
const packageJson = JSON.parse(fs.readFileSync(path.join(appFolder, 'package.json'), 'utf8'));

/** The value of `--name=value` on the command line. */
function switchValue(name) {
  const word = words.find((candidate) => candidate.startsWith(`--${name}=`));
  return word?.slice(name.length + 3);
}

/** An event that listeners may veto. */
function vetoable(more = {}) {
  return {
    defaultPrevented: false,
    preventDefault() {
      this.defaultPrevented = true;
    },
    ...more,
  };
}

module.exports = { words, appFolder, packageJson, switchValue, vetoable, windows: new Set() };

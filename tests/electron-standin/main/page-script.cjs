'use strict';
/** The script that runs in every page before its own: Electron's side of the page, then the app's preload. */
const fs = require('node:fs');
const path = require('node:path');

const part = (name) => fs.readFileSync(path.join(__dirname, '..', name), 'utf8');
const CODEC = part('codec.cjs');
const ELECTRON = part('page/electron.js');

/** The source for a window with these web preferences. It leaves frames and empty pages alone. */
function pageScript({ preload, contextIsolation }) {
  const preloadSource = preload ? fs.readFileSync(preload, 'utf8') : '';
  return `(() => {
    if (window !== window.top || location.href === 'about:blank') return;
    const codec = ((module) => { ${CODEC}\n return module.exports; })({ exports: {} });
    const standIn = ((codec, isolated) => { ${ELECTRON}\n })(codec, ${JSON.stringify(contextIsolation !== false)});
    const preloadModule = { exports: {} };
    try {
      ((require, process, module, exports) => { ${preloadSource}\n })(
        standIn.require, standIn.process, preloadModule, preloadModule.exports);
    } catch (error) {
      console.error('Unable to load preload script:', error);
    }
  })();`.replace('%PLATFORM%', process.platform);
}

module.exports = { pageScript };

'use strict';
/** Loaded before everything else: `electron` means the stand-in, for `require` and for `import`. */
const Module = require('node:module');
const path = require('node:path');
const { pathToFileURL } = require('node:url');

const standIn = path.join(__dirname, 'electron.cjs');
const NAMES = ['electron', 'electron/main', 'electron/common'];

// Test drivers cut process.argv up: the words are kept as they came.
globalThis.__standInWords = process.argv.slice(2);
Object.defineProperty(process.versions, 'electron', { value: '45.4.1', enumerable: true });
process.type = 'browser';
process.defaultApp = true;

if (Module.registerHooks) {
  Module.registerHooks({
    resolve: (specifier, context, next) =>
      NAMES.includes(specifier)
        ? { url: pathToFileURL(standIn).href, format: 'commonjs', shortCircuit: true }
        : next(specifier, context),
  });
} else {
  const resolveFilename = Module._resolveFilename;
  Module._resolveFilename = (request, ...rest) =>
    NAMES.includes(request) ? standIn : resolveFilename.call(Module, request, ...rest);
  const hook = `export const resolve = (specifier, context, next) =>
    ${JSON.stringify(NAMES)}.includes(specifier)
      ? { url: ${JSON.stringify(pathToFileURL(standIn).href)}, format: 'commonjs', shortCircuit: true }
      : next(specifier, context);`;
  Module.register(`data:text/javascript,${encodeURIComponent(hook)}`, pathToFileURL(__filename));
}

/**
 * `npm run screens`: every screen and state in both languages, both themes and three sizes, into test-results/screens.
 * With names (`npm run screens -- sheet compare`) those alone.
 */
import process from 'node:process';
import { makePictures } from './make-pictures.mjs';

const names = process.argv.slice(2);
makePictures(['screens.spec', ...(names.length > 0 ? ['-g', `pictures of (${names.join('|')}):`] : [])]);

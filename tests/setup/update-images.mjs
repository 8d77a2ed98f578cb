/** `npm run images`: makes the README's pictures and the manual's anew, out of the running program. */
import { makePictures } from './make-pictures.mjs';

makePictures(['manual.spec', 'readme.spec']);

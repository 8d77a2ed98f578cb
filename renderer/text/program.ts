import { version } from '../../package.json';

export const VERSION: string = version;

/** As a saved plan names what wrote it. */
export const PROGRAM = `Samkalkyl ${version}`;

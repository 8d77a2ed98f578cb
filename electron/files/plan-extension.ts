/** What a plan file's name ends with. */
export const PLAN_EXTENSION = '.samkalkyl';

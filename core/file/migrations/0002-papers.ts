import { success } from '../../result.ts';
import { isJsonObject } from '../json/json-value.ts';
import type { Migration } from './migration.ts';

/** From version 2 to 3: a plan has papers (bases for decisions). One of before has none. */
export const papers: Migration = {
  from: 2,
  name: '0002-papers',
  migrate: (plan) => success(isJsonObject(plan) ? { papers: [], ...plan } : plan),
};

import { everythingTheDocumentsHold } from './0001-everything-the-documents-hold.ts';
import { papers } from './0002-papers.ts';
import type { Migration } from './migration.ts';

/** Every migration there has been, oldest first: the first reads version 1. */
export const MIGRATIONS: readonly Migration[] = [everythingTheDocumentsHold, papers];

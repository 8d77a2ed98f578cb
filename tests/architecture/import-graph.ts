import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '..', '..');

export interface SourceFile {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Project files that it imports, statically or dynamically, as paths from the root. */
  readonly imports: readonly string[];
  /** Packages that it imports. */
  readonly packages: readonly string[];
}

/** Reads one source text as the graph sees it. */
export function sourceFileOf(path: string, text: string): SourceFile {
  const specifiers = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  const own = specifiers.filter((specifier) => specifier.startsWith('.'));
  return {
    path,
    text,
    imports: own.map((specifier) =>
      posix.normalize(posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''))),
    ),
    packages: specifiers.filter((specifier) => !specifier.startsWith('.')),
  };
}

/** Every TypeScript source below a top folder. */
export function readSources(folder: string): readonly SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => sourceFileOf(relative(ROOT, path).split(sep).join('/'), readFileSync(path, 'utf8')));
}

/** The first circle of imports found, as the paths on it; empty when there is none. */
export function findCycle(sources: readonly SourceFile[]): readonly string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const finished = new Set<string>();
  const visit = (path: string, trail: readonly string[]): readonly string[] => {
    const start = trail.indexOf(path);
    if (start >= 0) return [...trail.slice(start), path];
    if (finished.has(path)) return [];
    for (const next of byPath.get(path)?.imports ?? []) {
      const cycle = visit(next, [...trail, path]);
      if (cycle.length > 0) return cycle;
    }
    finished.add(path);
    return [];
  };
  for (const { path } of sources) {
    const cycle = visit(path, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

/** The folder of core that a path stands in; empty for core's own top files. */
export function coreFolder(path: string): string {
  const [top, folder, file] = path.split('/');
  return top === 'core' && file !== undefined && folder !== undefined ? folder : '';
}

export const topFolder = (path: string): string => path.split('/')[0] ?? dirname(path);

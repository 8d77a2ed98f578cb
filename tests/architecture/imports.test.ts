import { describe, expect, it } from 'vitest';
import {
  coreFolder,
  findCycle,
  readSources,
  sourceFileOf,
  topFolder,
  type SourceFile,
} from './import-graph.ts';

/** What each folder of core may take from its siblings: the way of the data runs one way (docs/architecture.md). */
const CORE_MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  numbers: [],
  plan: ['numbers'],
  scenario: ['numbers', 'plan'],
  budget: ['numbers', 'plan'],
  allocation: ['numbers', 'plan'],
  commands: ['numbers', 'plan', 'scenario'],
  file: ['numbers', 'plan'],
  sheet: ['numbers', 'plan', 'scenario', 'budget', 'allocation'],
  explain: ['numbers', 'plan', 'scenario', 'budget', 'allocation', 'sheet'],
  compare: ['numbers', 'plan', 'scenario', 'budget', 'allocation', 'sheet'],
  paper: ['numbers', 'plan', 'scenario', 'budget', 'allocation', 'sheet', 'compare', 'explain'],
  workbook: ['numbers', 'plan', 'scenario', 'budget', 'allocation', 'sheet', 'compare', 'explain'],
};
/** Top files of core that everything in it may use. */
const CORE_COMMON = [
  'core/result.ts',
  'core/message.ts',
  'core/outcome.ts',
  'core/calculate.ts',
  'core/remembered.ts',
];
const CORE_PACKAGES = [
  'decimal.js',
  'zod',
  '@noble/hashes/sha2.js',
  '@noble/hashes/utils.js',
  'exceljs',
  'exceljs/dist/exceljs.min.js',
  'jszip',
];

function coreFaults(source: SourceFile): readonly string[] {
  const folder = coreFolder(source.path);
  const strangers = source.imports.filter((target) => topFolder(target) !== 'core');
  const packages = source.packages.filter((name) => !CORE_PACKAGES.includes(name));
  const upstream = source.imports.filter((target) => {
    const other = coreFolder(target);
    if (folder === '' || other === folder) return false;
    if (other === '') return !CORE_COMMON.includes(target);
    return !(CORE_MAY_IMPORT[folder] ?? []).includes(other);
  });
  return [...strangers, ...packages, ...upstream].map((target) => `${source.path} imports ${target}`);
}

function rendererFaults(source: SourceFile): readonly string[] {
  return source.imports
    .filter(
      (target) =>
        (topFolder(target) === 'electron' && target !== 'electron/ipc/contract.ts') ||
        (topFolder(target) === 'core' && !['core/index.ts', 'core/workbook/index.ts'].includes(target)) ||
        topFolder(target) === 'tests',
    )
    .concat(source.packages.filter((name) => name === 'electron' || name.startsWith('node:')))
    .map((target) => `${source.path} imports ${target}`);
}

function electronFaults(source: SourceFile): readonly string[] {
  return source.imports
    .filter(
      (target) =>
        (topFolder(target) === 'renderer' && target !== 'renderer/host/host.ts') ||
        (topFolder(target) === 'core' && !['core/index.ts', 'core/workbook/index.ts'].includes(target)) ||
        topFolder(target) === 'tests',
    )
    .map((target) => `${source.path} imports ${target}`);
}

describe('the direction of imports', () => {
  it('core takes nothing from outside and runs one way inside', () => {
    expect(readSources('core').flatMap(coreFaults)).toEqual([]);
  });

  it('the renderer enters core by its door and electron by its contract alone', () => {
    expect(readSources('renderer').flatMap(rendererFaults)).toEqual([]);
  });

  it('electron enters core by its door and the renderer by the host types alone', () => {
    expect(readSources('electron').flatMap(electronFaults)).toEqual([]);
  });

  it('there is no circle of imports', () => {
    expect(findCycle(['core', 'renderer', 'electron'].flatMap(readSources))).toEqual([]);
  });

  it('the checks see what is planted for them (negative control)', () => {
    expect(coreFaults(sourceFileOf('core/numbers/x.ts', "import '../plan/schema.ts';"))).toHaveLength(1);
    expect(coreFaults(sourceFileOf('core/plan/x.ts', "import 'node:fs';"))).toHaveLength(1);
    expect(rendererFaults(sourceFileOf('renderer/x.ts', "import '../core/calculate.ts';"))).toHaveLength(1);
    expect(electronFaults(sourceFileOf('electron/x.ts', "import '../renderer/app.tsx';"))).toHaveLength(1);
    const circle = [
      sourceFileOf('core/a.ts', "import './b.ts';"),
      sourceFileOf('core/b.ts', "import './a.ts';"),
    ];
    expect(findCycle(circle)).toEqual(['core/a.ts', 'core/b.ts', 'core/a.ts']);
  });
});

describe('core is pure', () => {
  const IMPURE = /\b(?:console|localStorage|fetch|setTimeout|Date\.now|new Date|Math\.random|process\.)\b/;

  it('has no clock, chance, console or network', () => {
    const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    const impure = readSources('core').filter(({ text }) => IMPURE.test(withoutComments(text)));
    expect(impure.map(({ path }) => path)).toEqual([]);
    expect(IMPURE.test('const now = new Date();')).toBe(true);
  });
});

describe('no god file', () => {
  it('no source file is longer than 300 lines', () => {
    const long = ['core', 'renderer', 'electron']
      .flatMap(readSources)
      .filter(({ text }) => text.split('\n').length > 300)
      .map(({ path }) => path);
    expect(long).toEqual([]);
  });
});

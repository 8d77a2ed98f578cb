import { defineConfig } from 'vitest/config';

/** Tests of what holds no state share their modules, which are slow to load anew for each file. */
const PURE = ['core', 'arbitraries', 'architecture', 'resources'];
const PURE_TESTS = PURE.map((folder) => `tests/${folder}/**/*.test.ts`);

export default defineConfig({
  test: {
    // A test that hangs fails; one that takes long on a busy computer does not.
    testTimeout: 120_000,
    // One worker a core; vitest would leave one of two cores idle.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: PURE_TESTS,
          pool: 'threads',
          isolate: false,
          benchmark: { include: ['tests/bench/**/*.bench.ts'] },
        },
      },
      {
        extends: true,
        test: {
          name: 'hosts',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: [...PURE_TESTS, 'tests/e2e/**', 'node_modules/**'],
          benchmark: { include: [] },
        },
      },
    ],
  },
});

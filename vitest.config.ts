import { defineConfig } from 'vitest/config';

/** `npm run long`: random runs have many times their usual size. */
const isLong = process.env.JINGWEI_LONG === '1';

/** Workspaces are imported as source, so that a test never runs a stale build. */
const source = {
  resolve: { conditions: ['jingwei-source'] },
  ssr: { resolve: { conditions: ['jingwei-source', 'node'] } },
};

/**
 * Test files of one worker share what they import, which takes most of the time of short tests. So no
 * test may leave anything behind: not in a module, not in a global, not in the page.
 */
const shared = { isolate: false };

/** Dates must not depend on where the tests run: `test.js` starts the unit project in three zones. */
const project = (name: string, include: string[], extra: object = {}) => ({
  ...source,
  test: { name, include, testTimeout: isLong ? 900_000 : 20_000, ...extra },
});

export default defineConfig({
  test: {
    projects: [
      project(
        'unit',
        [
          'engine/src/**/*.test.ts',
          'engine/test/**/*.test.ts',
          'runtime/src/**/*.test.ts',
          'runtime/test/unit/**/*.test.ts',
        ],
        shared,
      ),
      project('designer', ['designer/src/**/*.test.ts', 'designer/src/**/*.test.tsx'], {
        ...shared,
        environment: 'jsdom',
      }),
      project('packs', ['runtime/test/packs/**/*.test.ts'], { testTimeout: 120_000 }),
      project('store', ['runtime/test/store/**/*.test.ts', 'runtime/fault/**/*.test.ts'], {
        testTimeout: 300_000,
      }),
      project('browser', ['runtime/browser/**/*.test.ts'], {
        testTimeout: 360_000,
        fileParallelism: false,
      }),
    ],
  },
});

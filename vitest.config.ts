import { defaultExclude, defineConfig } from 'vitest/config';

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

/** Without markup of their own, yet with a page. */
const pages = [
  'designer/src/session/**/*.test.ts',
  'designer/src/designer/editing/autosave.test.ts',
  'designer/src/designer/model/draft.test.ts',
];

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
      // Making a page costs more than most tests: only those that look at one have it.
      project('designer', [...pages, 'designer/src/**/*.test.tsx'], {
        ...shared,
        environment: 'jsdom',
      }),
      project('designer-model', ['designer/src/**/*.test.ts'], {
        ...shared,
        exclude: [...defaultExclude, ...pages],
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

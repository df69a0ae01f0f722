import { defineConfig } from 'vitest/config';

const area = process.env.JINGWEI_MUTATION_AREA ?? 'calendar';

/** Where the tests of each area lie; an area's own folder always counts. */
const tests = {
  calendar: [
    'src/calendar/**/*.test.ts',
    'test/calendar/**/*.test.ts',
    'test/step/deadlines.test.ts',
  ],
  rules: ['src/rules/**/*.test.ts', 'test/rules/**/*.test.ts'],
  tables: ['src/tables/**/*.test.ts', 'test/tables/**/*.test.ts'],
  group: ['src/group/**/*.test.ts', 'test/group/**/*.test.ts'],
  step: ['src/step/**/*.test.ts', 'test/step/**/*.test.ts'],
};

export default defineConfig({
  resolve: { conditions: ['jingwei-source'] },
  test: { include: [...(tests[area] ?? [])], testTimeout: 60_000, isolate: false },
});

import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

const area = process.env.JINGWEI_MUTATION_AREA ?? 'calendar';

/** Where the tests of each area lie; an area's own folder always counts. */
const tests = {
  calendar: [
    'src/calendar/**/*.test.ts',
    'test/calendar/**/*.test.ts',
    'test/step/deadlines.test.ts',
  ],
  rules: ['src/rules/**/*.test.ts', 'test/rules/**/*.test.ts'],
  tables: [
    'src/tables/**/*.test.ts',
    'test/tables/**/*.test.ts',
    'test/rules/tables-in-rules.test.ts',
    'test/museum/museum.test.ts',
  ],
  group: ['src/group/**/*.test.ts', 'test/group/**/*.test.ts', 'test/joint/**/*.test.ts'],
  step: [
    'src/step/**/*.test.ts',
    'test/step/**/*.test.ts',
    'test/branches/**/*.test.ts',
    'test/joint/**/*.test.ts',
    'test/obligation/**/*.test.ts',
  ],
};

/** Files that take a second or more: properties, brute force and bombs. */
const slow =
  /(every-operator|fuzz|laws|occurrences|explanation-proof|bombs|partly|poison|properties|late-entry|brute-force|tables\/(document|bounds|caps|number-domains))\.test\.ts$/;

/** Most mutants are noticed by a quick test, and the first one that fails ends their run. */
class QuickFirst extends BaseSequencer {
  async sort(files) {
    const rank = ({ moduleId }) => Number(slow.test(moduleId));
    return files.toSorted((one, other) => rank(one) - rank(other));
  }
}

export default defineConfig({
  resolve: { conditions: ['jingwei-source'] },
  test: {
    include: [...(tests[area] ?? [])],
    testTimeout: 300_000,
    isolate: false,
    sequence: { sequencer: QuickFirst },
  },
});

/** One area of the engine at a time: `npm run long -- mutation <area>`. */
const area = process.env.JINGWEI_MUTATION_AREA ?? 'calendar';

export default {
  plugins: [
    import.meta.resolve('@stryker-mutator/vitest-runner'),
    import.meta.resolve('./sample.js'),
  ],
  checkers: ['sample'],
  testRunner: 'vitest',
  vitest: { configFile: 'mutation/vitest.config.js' },
  mutate: [`src/${area}/**/*.ts`, '!src/**/*.test.ts'],
  ignorePatterns: ['tsconfig*.json', 'dist', 'bench', 'mutation/node_modules'],
  coverageAnalysis: 'perTest',
  reporters: ['json', 'progress'],
  jsonReporter: { fileName: `mutation/report-${area}.json` },
  tempDirName: '.mutation',
  // Its own reader of tsconfig.json needs an older compiler than ours; nothing here needs one.
  tsconfigFile: 'mutation/no-tsconfig.json',
  concurrency: Number(process.env.JINGWEI_MUTATION_WORKERS ?? 2),
  timeoutMS: 8_000,
  disableTypeChecks: false,
};

// `npm test`: every test of the project, in the order of their cost. With arguments: `vitest run` with them.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from './run.js';
import { isBuilt, root } from './source-hash.js';

const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const own = process.argv.slice(2);
if (own.length > 0) process.exit(await runNode(vitest, ['run', ...own]));

const reports = mkdtempSync(join(tmpdir(), 'jingwei-test-'));

/** Dates must come out alike wherever a server stands, so what counts time runs in three zones. */
const stages = [
  {
    name: 'unit',
    parameters: ['--project', 'unit', '--project', 'designer*', '--maxWorkers=100%'],
    env: { TZ: 'Asia/Shanghai' },
  },
  {
    name: 'unit-utc',
    parameters: ['--project', 'unit', 'engine/src/calendar', 'engine/src/step', 'engine/test/step'],
    env: { TZ: 'UTC' },
  },
  {
    name: 'unit-new-york',
    parameters: ['--project', 'unit', 'engine/src/calendar', 'engine/src/step', 'engine/test/step'],
    env: { TZ: 'America/New_York' },
  },
  { name: 'packs', parameters: ['--project', 'packs'] },
  { name: 'store', parameters: ['--project', 'store', '--maxWorkers=100%'] },
  { name: 'browser', parameters: ['--project', 'browser'] },
];

let passed = 0;
let failed = 0;
// The processes that the fault tests kill and the pages that the browser opens are the built ones.
if (!isBuilt() && (await runNode(join(root, 'runtime/scripts/build.js'), [])) !== 0) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}
for (const { name, parameters, env } of stages) {
  const started = performance.now();
  const file = join(reports, `${name}.json`);
  const code = await runNode(
    vitest,
    ['run', ...parameters, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    { env },
  );
  const counts = countTests(file);
  passed += counts.passed;
  failed +=
    counts.failed + counts.skipped + (code !== 0 && counts.failed + counts.skipped === 0 ? 1 : 0);
  const skipped = counts.skipped ? `, ${counts.skipped} skipped (counted as failed)` : '';
  console.log(
    `${name}: ${counts.passed} passed, ${counts.failed} failed${skipped} in ${Math.round((performance.now() - started) / 1000)} s\n`,
  );
}
rmSync(reports, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function countTests(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

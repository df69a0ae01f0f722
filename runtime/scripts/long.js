// `npm run long`: the same tests at full size, with seeds that rotate. JINGWEI_LONG tells them so.
// `npm run long -- mutation [area …]`: the engine's mutation score.
// `npm run long -- coverage`: the share of the engine's branches that tests take.
import { join } from 'node:path';
import { measureMutation } from '../../engine/mutation/run.js';
import { measureCoverage } from '../../engine/scripts/coverage.js';
import { runNode } from './run.js';
import { root } from './source-hash.js';

const [what, ...rest] = process.argv.slice(2);
process.exit(await runAsked());

function runAsked() {
  if (what === 'mutation') return measureMutation(rest);
  if (what === 'coverage') return measureCoverage();
  return runLong(process.argv.slice(2));
}

function runLong(filters) {
  const seed = process.env.JINGWEI_SEED ?? String(Math.floor(Date.now() / 86_400_000));
  console.log(`seed ${seed} (repeat with JINGWEI_SEED=${seed})`);
  return runNode(join(root, 'node_modules/vitest/vitest.mjs'), ['run', ...filters], {
    env: { JINGWEI_LONG: '1', JINGWEI_SEED: seed },
  });
}

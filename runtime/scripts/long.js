// `npm run long`: the same tests at full size, with seeds that rotate. JINGWEI_LONG tells them so.
import { join } from 'node:path';
import { runNode } from './run.js';
import { root } from './source-hash.js';

const seed = process.env.JINGWEI_SEED ?? String(Math.floor(Date.now() / 86_400_000));
console.log(`seed ${seed} (repeat with JINGWEI_SEED=${seed})`);
process.exit(
  await runNode(join(root, 'node_modules/vitest/vitest.mjs'), ['run'], {
    env: { JINGWEI_LONG: '1', JINGWEI_SEED: seed },
  }),
);

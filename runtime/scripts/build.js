// Builds the libraries and the web application, and notes from which sources.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runNode } from './run.js';
import { buildStamp, root, sourceHash } from './source-hash.js';

const sources = sourceHash();
const steps = [
  ['engine and runtime', 'node_modules/typescript/bin/tsc', ['-b', 'engine', 'runtime'], root],
  [
    'web application',
    'node_modules/vite/bin/vite.js',
    ['build', '--logLevel', 'warn'],
    join(root, 'designer'),
  ],
];
// Started by a test run, the build would inherit its NODE_ENV and hold the kit's development code.
const env = { NODE_ENV: 'production' };
for (const [name, script, parameters, cwd] of steps) {
  const code = await runNode(join(root, script), parameters, { cwd, env });
  if (code !== 0) {
    console.error(`build failed: ${name}`);
    process.exit(1);
  }
}
mkdirSync(dirname(buildStamp), { recursive: true });
writeFileSync(buildStamp, `${JSON.stringify({ sources })}\n`);

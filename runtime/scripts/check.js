// `npm run check`: lint, types, build, generated files, tests. `--without-tests` where they ran already.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from './run.js';
import { root } from './source-hash.js';

const tsx = 'node_modules/tsx/dist/cli.mjs';
const source = ['--conditions=jingwei-source'];
const steps = [
  ['lint and format', 'node_modules/@biomejs/biome/bin/biome', ['ci', '.']],
  ['types', 'node_modules/typescript/bin/tsc', ['-b']],
  ['build', 'runtime/scripts/build.js', []],
  ['published JSON Schema', tsx, [...source, 'engine/scripts/bundle-schema.ts', '--check']],
  ['API client', tsx, [...source, 'designer/scripts/api-schema.ts', '--check']],
  ...(process.argv.includes('--without-tests') ? [] : [['tests', 'runtime/scripts/test.js', []]]),
];

const failures = [];
for (const [name, script, parameters] of steps) {
  const missing = parameters.find((one) => one.endsWith('.ts') && !existsSync(join(root, one)));
  const code = missing ? 1 : await runNode(join(root, script), parameters);
  console.log(
    `${code === 0 ? 'ok    ' : 'FAILED'} ${name}${missing ? `: ${missing} is missing` : ''}`,
  );
  if (code !== 0) failures.push(name);
}
if (failures.length > 0) {
  console.error(`\nnot well: ${failures.join(', ')}`);
  process.exit(1);
}

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

/**
 * Writes `src/api/schema.ts` from the server's OpenAPI document; with `--check` only compares and
 * exits 1 when the file is older than the API.
 */
const designer = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(designer, 'src', 'api', 'schema.ts');
const printer = join(dirname(designer), 'runtime', 'src', 'http', 'openapi', 'print.ts');

const document = execFileSync(
  process.execPath,
  ['--import', 'tsx', '--conditions=jingwei-source', printer],
  { cwd: dirname(designer), encoding: 'utf8', maxBuffer: 1 << 26 },
);
const head = '// Generated from the OpenAPI document: npx tsx designer/scripts/api-schema.ts\n\n';
const wanted = head + astToString(await openapiTS(JSON.parse(document), { alphabetize: true }));

if (!process.argv.includes('--check')) {
  writeFileSync(target, wanted);
  process.stdout.write(`written: ${target}\n`);
} else if (currentText() === wanted) {
  process.stdout.write('designer/src/api/schema.ts is up to date\n');
} else {
  process.stderr.write(
    'designer/src/api/schema.ts is older than the API: npx tsx designer/scripts/api-schema.ts\n',
  );
  process.exitCode = 1;
}

function currentText(): string | null {
  try {
    return readFileSync(target, 'utf8');
  } catch {
    return null;
  }
}

// Writes engine/schema/bundle-1.schema.json from the document's own schemas; with --check it only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { bundleSchema } from '../src/document/bundle-schema.ts';
import { canonicalJson } from '../src/hash/canonical-json.ts';

const file = new URL('../schema/bundle-1.schema.json', import.meta.url);

if (!process.argv.includes('--check')) {
  writeFileSync(file, `${JSON.stringify(bundleSchema(), null, 2)}\n`);
} else if (
  canonicalJson(JSON.parse(readFileSync(file, 'utf8'))) !== canonicalJson(bundleSchema())
) {
  const how = 'npx tsx engine/scripts/bundle-schema.ts';
  process.stderr.write(`engine/schema/bundle-1.schema.json is out of date. To renew it: ${how}\n`);
  process.exitCode = 1;
}

// Writes engine/PATTERNS.md from engine/patterns; with --check it only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { patternPage } from './pattern-page.ts';

const file = new URL('../PATTERNS.md', import.meta.url);

if (!process.argv.includes('--check')) {
  writeFileSync(file, patternPage());
} else if (readFileSync(file, 'utf8') !== patternPage()) {
  const how = 'npx tsx --conditions=jingwei-source engine/scripts/patterns.ts';
  process.stderr.write(`engine/PATTERNS.md is out of date. To renew it: ${how}\n`);
  process.exitCode = 1;
}

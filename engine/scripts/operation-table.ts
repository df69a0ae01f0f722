// Writes engine/TASK-OPERATIONS.md from the rows that the engine walks; with --check it only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { operationTablePage } from '../src/group/operation-table.ts';

const file = new URL('../TASK-OPERATIONS.md', import.meta.url);

if (!process.argv.includes('--check')) {
  writeFileSync(file, operationTablePage());
} else if (readFileSync(file, 'utf8') !== operationTablePage()) {
  const how = 'npx tsx --conditions=jingwei-source engine/scripts/operation-table.ts';
  process.stderr.write(`engine/TASK-OPERATIONS.md is out of date. To renew it: ${how}\n`);
  process.exitCode = 1;
}

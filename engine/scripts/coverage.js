// `npm run long -- coverage`: the share of the engine's branches that its tests and the shipped packs take.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNode } from '../../runtime/scripts/run.js';

const engine = dirname(dirname(fileURLToPath(import.meta.url)));
const root = dirname(engine);
const source = join(engine, 'src');
const figuresFile = join(engine, 'coverage-figures.json');

/** Per cent of all branches; below it the command fails. */
const floor = 95;

const tests = ['engine/src/', 'engine/test/', 'runtime/test/packs/'];

/** Measures, keeps the figures of each folder and resolves to the exit code of the command. */
export async function measureCoverage() {
  const reports = mkdtempSync(join(tmpdir(), 'jingwei-coverage-'));
  try {
    const code = await runNode(join(root, 'node_modules/vitest/vitest.mjs'), [
      'run',
      ...['--project', 'unit', '--project', 'packs'],
      '--coverage.enabled',
      '--coverage.provider=v8',
      '--coverage.include=engine/src/**',
      '--coverage.reporter=json-summary',
      `--coverage.reportsDirectory=${reports}`,
      ...tests,
    ]);
    if (code !== 0) return code;
    return keep(JSON.parse(readFileSync(join(reports, 'coverage-summary.json'), 'utf8')));
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
}

function keep(summary) {
  const figures = figuresOf(summary);
  writeFileSync(figuresFile, `${JSON.stringify(figures, null, 2)}\n`);
  const { share } = figures.total;
  process.stdout.write(`Branches of the engine: ${share} % (floor ${floor} %)\n`);
  for (const { file, missed } of figures.weakest) process.stdout.write(`  ${missed} ${file}\n`);
  return share >= floor ? 0 : 1;
}

/** Branches by the first folder below `src`; files that lie in `src` itself count under `.`. */
function figuresOf({ total: _total, ...files }) {
  const rows = Object.entries(files).map(([path, { branches }]) => {
    const file = relative(source, path).split(sep).join('/');
    const folder = file.includes('/') ? file.slice(0, file.indexOf('/')) : '.';
    return { file, folder, taken: branches.covered, of: branches.total };
  });
  const folders = [...new Set(rows.map((one) => one.folder))].sort();
  return {
    floor,
    total: sum(rows),
    folders: Object.fromEntries(
      folders.map((folder) => [folder, sum(rows.filter((one) => one.folder === folder))]),
    ),
    weakest: rows
      .map(({ file, taken, of }) => ({ file, missed: of - taken }))
      .toSorted((one, other) => other.missed - one.missed)
      .slice(0, 10),
  };
}

function sum(rows) {
  const total = (key) => rows.reduce((before, one) => before + one[key], 0);
  const [taken, of] = [total('taken'), total('of')];
  return { taken, of, share: of === 0 ? 100 : Number(((taken / of) * 100).toFixed(2)) };
}

// `npm run long -- mutation [area …] [10%]`: how many one-edit mutants of the engine its own tests notice,
// of all or of a sample; the seed of the sample rotates and can be set (JINGWEI_SEED).
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, runNode } from '../../runtime/scripts/run.js';

const folder = dirname(fileURLToPath(import.meta.url));
const engine = dirname(folder);
const areas = ['calendar', 'rules', 'tables', 'group', 'step'];
const figuresFile = join(folder, 'figures.json');

/** Measures each area and keeps its figures; resolves to the exit code of the command. */
export async function measureMutation(words) {
  const percent = words.find((word) => /^\d+%$/.test(word));
  const share = percent === undefined ? 1 : Number.parseInt(percent, 10) / 100;
  const asked = words.filter((word) => word !== percent);
  const unknown = asked.filter((area) => !areas.includes(area));
  if (unknown.length > 0) {
    process.stderr.write(`Unknown area ${unknown.join(', ')}; known: ${areas.join(', ')}\n`);
    return 2;
  }
  if (!existsSync(join(folder, 'node_modules'))) {
    const installed = await run('npm', ['ci', '--prefix', folder]);
    if (installed !== 0) return 2;
  }
  for (const area of asked.length === 0 ? areas : asked) {
    const code = await measure(area, share);
    if (code !== 0) return code;
  }
  return 0;
}

/**
 * Tests read the calendars and packs beside the engine. Mutants run in folders below `.mutation`, where
 * a file of tests that finds nothing there would count as one without tests.
 */
function showTemplates() {
  const link = join(engine, '.mutation', 'templates');
  mkdirSync(dirname(link), { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(join(dirname(engine), 'templates'), link);
}

async function measure(area, share) {
  const seed = process.env.JINGWEI_SEED ?? String(Math.floor(Date.now() / 86_400_000));
  showTemplates();
  const stryker = createRequire(join(folder, 'package.json')).resolve('@stryker-mutator/core');
  const program = join(dirname(stryker), '../../bin/stryker.js');
  const code = await runNode(program, ['run', 'mutation/stryker.config.js'], {
    cwd: engine,
    env: {
      JINGWEI_MUTATION_AREA: area,
      JINGWEI_MUTATION_SHARE: String(share),
      JINGWEI_SEED: seed,
    },
  });
  if (code !== 0) return code;
  const reportFile = join(folder, `report-${area}.json`);
  const { files } = JSON.parse(readFileSync(reportFile, 'utf8'));
  rmSync(reportFile);
  const figures = existsSync(figuresFile) ? JSON.parse(readFileSync(figuresFile, 'utf8')) : {};
  const sample = share === 1 ? {} : { sample: { share, seed } };
  figures[area] = { ...sample, ...figuresOf(files) };
  writeFileSync(figuresFile, `${JSON.stringify(figures, null, 2)}\n`);
  process.stdout.write(`${area} ${JSON.stringify(figures[area])}\n`);
  return 0;
}

/** The score is what was noticed of all that could run; the weakest files are named, to be worked on. */
function figuresOf(files) {
  const perFile = Object.entries(files).map(([file, { mutants }]) => {
    const count = (...statuses) => mutants.filter((one) => statuses.includes(one.status)).length;
    const killed = count('Killed', 'Timeout');
    const survived = count('Survived', 'NoCoverage');
    return { file, killed, survived };
  });
  const sum = (key) => perFile.reduce((total, one) => total + one[key], 0);
  const share = (killed, survived) => Number((killed / Math.max(1, killed + survived)).toFixed(3));
  return {
    killed: sum('killed'),
    survived: sum('survived'),
    score: share(sum('killed'), sum('survived')),
    weakest: perFile
      .toSorted((one, other) => other.survived - one.survived)
      .slice(0, 5)
      .map(({ file, killed, survived }) => ({ file, survived, score: share(killed, survived) })),
  };
}

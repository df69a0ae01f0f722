import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the build says what it was made from. */
export const buildStamp = join(root, 'runtime/dist/build.json');

const sources = [
  'engine/src',
  'runtime/src',
  'designer/src',
  'designer/index.html',
  'designer/vite.config.ts',
];
const settings = [
  'package-lock.json',
  'tsconfig.json',
  'engine/tsconfig.json',
  'runtime/tsconfig.json',
];

/** SHA-256 over the names and contents of everything that the build reads; tests are left out. */
export function sourceHash() {
  const hash = createHash('sha256');
  for (const file of [
    ...sources.flatMap((place) => filesBelow(join(root, place))),
    ...settings.map((name) => join(root, name)),
  ]) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** Is the build there, and made from the sources as they are now? */
export function isBuilt() {
  if (!existsSync(buildStamp) || !existsSync(join(root, 'designer/dist/index.html'))) return false;
  return JSON.parse(readFileSync(buildStamp, 'utf8')).sources === sourceHash();
}

function filesBelow(place) {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  const entries = readdirSync(place, { withFileTypes: true, recursive: true }).filter((entry) =>
    entry.isFile(),
  );
  return entries
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((name) => !/\.(test|bench)\.tsx?$/.test(name))
    .sort();
}

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../..', import.meta.url));

/** Every file that the repository would hold, with forward slashes, relative to its root. */
export function repositoryFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  return [
    ...new Set(listed.split('\n').filter((name) => name !== '' && existsSync(join(root, name)))),
  ].sort();
}

export function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

export const isSource = (file: string) =>
  /^(engine|runtime|designer)\/.*\.tsx?$/.test(file) && !file.endsWith('.d.ts');
export const isTest = (file: string) => /\.test\.tsx?$/.test(file);
/** Product code: what a build takes in. */
export const isProduct = (file: string) =>
  /^(engine|runtime|designer)\/src\//.test(file) && isSource(file) && !isTest(file);
export const isGenerated = (file: string) => file === 'designer/src/api/schema.ts';

/** What a file imports: as written, and for a relative import the file that it means. */
export function importsOf(file: string): { written: string; target: string | null }[] {
  const found = read(file).matchAll(
    /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map((match) => {
    const written = match[1] ?? match[2] ?? match[3] ?? '';
    const target = written.startsWith('.')
      ? posix.normalize(posix.join(posix.dirname(file), written))
      : null;
    return { written, target };
  });
}

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isGenerated, isSource, isTest, read, repositoryFiles, root } from './source-files.ts';

const files = repositoryFiles();

describe('names that say something', () => {
  const empty = /(^|\/)(utils?|helpers?|common|lib|misc|types|interfaces)(\.tsx?$|\/)/;

  test('no file or folder has a name that says nothing', () => {
    expect(files.filter((file) => empty.test(file))).toEqual([]);
  });

  test('the rule bites', () => {
    for (const bad of ['engine/src/utils/x.ts', 'runtime/src/types.ts', 'designer/src/helper.tsx'])
      expect(bad).toMatch(empty);
  });

  test('files are kebab-case, React components PascalCase', () => {
    const wrong = files.filter(isSource).filter((file) => {
      const name = file.split('/').at(-1) ?? '';
      return name.endsWith('.tsx')
        ? !/^[A-Z][A-Za-z0-9]*(\.test)?\.tsx$/.test(name) &&
            !/^[a-z0-9-]+(\.test)?\.tsx$/.test(name)
        : !/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|bench|config))?\.ts$/.test(name);
    });
    expect(wrong).toEqual([]);
  });

  test('no source file passes 400 lines', () => {
    const long = files
      .filter((file) => isSource(file) && !isTest(file) && !isGenerated(file))
      .map((file) => [read(file).split('\n').length, file] as const)
      .filter(([lines]) => lines > 400);
    expect(long).toEqual([]);
  });
});

describe('the top level', () => {
  test('holds the four workspaces and what tools demand', () => {
    const expected = new Set([
      '.ci',
      '.gitignore',
      '.npmrc',
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'biome.json',
      'designer',
      'engine',
      'package-lock.json',
      'package.json',
      'runtime',
      'templates',
      'tsconfig.json',
      'vitest.config.ts',
    ]);
    const top = new Set(files.map((file) => file.split('/')[0] ?? ''));
    expect([...top].filter((name) => !expected.has(name))).toEqual([]);
    expect([...expected].filter((name) => !existsSync(join(root, name)))).toEqual([]);
  });

  test('templates are data only', () => {
    expect(
      files.filter((file) => file.startsWith('templates/') && !/\.(json|md)$/.test(file)),
    ).toEqual([]);
  });
});

describe('code style', () => {
  test('no star exports', () => {
    expect(files.filter((file) => isSource(file) && /(^|\n)export \* /.test(read(file)))).toEqual(
      [],
    );
  });

  test('product code throws its own errors, never a bare Error', () => {
    const bare = files
      .filter((file) => /^(engine|runtime)\/src\//.test(file) && isSource(file) && !isTest(file))
      .filter((file) => /throw new Error\(/.test(read(file)));
    expect(bare).toEqual([]);
  });

  test('every lint suppression gives a reason on its line', () => {
    const without = files
      .filter((file) => isSource(file) && !file.endsWith('house/names.test.ts'))
      .flatMap((file) =>
        read(file)
          .split('\n')
          .filter(
            (line) =>
              /biome-ignore/.test(line) &&
              !/biome-ignore(-all|-start|-end)? [\w/]+: \S.{8,}/.test(line) &&
              !line.includes('/biome-ignore/'),
          )
          .map((line) => `${file}: ${line.trim()}`),
      );
    expect(without).toEqual([]);
  });
});

describe('what must not be written down', () => {
  test('the lock file records no download addresses', () => {
    const lock = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { resolved?: string; link?: boolean }>;
    };
    const addresses = Object.entries(lock.packages)
      .filter(([, entry]) => entry.resolved && !entry.link)
      .map(([name]) => name);
    expect(addresses).toEqual([]);
  });

  test('no locked package refuses the oldest Node that is supported', () => {
    const lock = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { engines?: { node?: string } }>;
    };
    const tooNew = Object.entries(lock.packages)
      .filter(([, entry]) => /^(>=|\^|~)?\s*(2[1-9]|[3-9]\d)(\.|$)/.test(entry.engines?.node ?? ''))
      .map(([name, entry]) => `${name} ${entry.engines?.node}`);
    expect(tooNew).toEqual([]);
  });

  test('no path of a machine stands in any file', () => {
    const places = /(?<![\w.])\/(work|root|home\/\w+)\//;
    const found = files
      .filter(
        (file) => /\.(tsx?|js|json|md|html|css)$|run$/.test(file) && file !== 'package-lock.json',
      )
      .filter((file) => places.test(read(file).replace(/\/(root|work)\/\*/g, '')));
    expect(found).toEqual([]);
  });
});

describe('the specification', () => {
  const spec = read('engine/SPEC.md');
  const rules = [...spec.matchAll(/^- \*\*([A-Z]{2}\d+)\*\*/gm)].map((match) => match[1] ?? '');

  test('numbers each rule once', () => {
    expect(rules.filter((rule, at) => rules.indexOf(rule) !== at)).toEqual([]);
  });

  test('has a test for each rule, and no test names a rule that it lacks', () => {
    const named = new Set(
      testTitles().flatMap((title) =>
        [...title.matchAll(/\[([A-Z]{2}\d+)\]/g)].map((match) => match[1] ?? ''),
      ),
    );
    expect(rules.filter((rule) => !named.has(rule))).toEqual([]);
    expect([...named].filter((rule) => !rules.includes(rule))).toEqual([]);
  });
});

function testTitles(): string[] {
  const tests = ['engine/src', 'engine/test'].flatMap((place) =>
    existsSync(join(root, place))
      ? readdirSync(join(root, place), { recursive: true, encoding: 'utf8' }).map(
          (name) => `${place}/${name}`,
        )
      : [],
  );
  return tests.filter(isTest).flatMap((file) => read(file).match(/\[[A-Z]{2}\d+\][^\n]*/g) ?? []);
}

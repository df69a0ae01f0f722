import { describe, expect, test } from 'vitest';
import {
  importsOf,
  isGenerated,
  isProduct,
  isSource,
  read,
  repositoryFiles,
} from './source-files.ts';

const files = repositoryFiles();
const product = files.filter(isProduct);

/** Workspace of a file → the workspaces that it may import, each through its index. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  runtime: ['@jingwei/engine'],
  designer: ['@jingwei/engine'],
};

function offences(source: readonly string[], mayImport = allowed): string[] {
  return source.flatMap((file) => {
    const workspace = file.split('/')[0] ?? '';
    return importsOf(file).flatMap(({ written, target }) => {
      if (written.startsWith('@jingwei/') && !(mayImport[workspace] ?? []).includes(written))
        return [`${file} imports ${written}`];
      if (target && target.split('/')[0] !== workspace) return [`${file} imports ${written}`];
      return [];
    });
  });
}

describe('who may import whom', () => {
  test('engine imports nothing of ours, runtime and designer only the engine by its index', () => {
    expect(offences(product)).toEqual([]);
  });

  test('the rule bites: forbidding the engine to the runtime finds the runtime', () => {
    expect(offences(product, { ...allowed, runtime: [] }).length).toBeGreaterThan(0);
  });

  test('the engine has no I/O: no Node module, no ambient clock or randomness', () => {
    const engine = product.filter((file) => file.startsWith('engine/'));
    const found = engine.flatMap((file) => [
      ...importsOf(file)
        .filter(({ written }) => written.startsWith('node:'))
        .map(({ written }) => `${file}: ${written}`),
      ...[...read(file).matchAll(ambient)].map((match) => `${file}: ${match[0]}`),
    ]);
    expect(found).toEqual([]);
  });

  test('the runtime reads the time only through its clock', () => {
    const runtime = product.filter(
      (file) => file.startsWith('runtime/') && !file.startsWith('runtime/src/clock/'),
    );
    const found = runtime.flatMap((file) =>
      [...read(file).matchAll(/Date\.now\(|new Date\(\)/g)].map((match) => `${file}: ${match[0]}`),
    );
    expect(found).toEqual([]);
  });

  test('the clock rule bites on the ways of asking for the time', () => {
    for (const line of ['Date.now()', 'new Date()', 'Math.random()', 'performance.now()'])
      expect(line).toMatch(new RegExp(ambient.source));
  });

  test('query text lies in the store only', () => {
    const runtime = product.filter(
      (file) => file.startsWith('runtime/') && !file.startsWith('runtime/src/store/'),
    );
    const found = runtime.filter((file) =>
      /\.raw\(|\b(SELECT|INSERT INTO|UPDATE|DELETE FROM)\s+[a-z_"`{]/.test(read(file)),
    );
    expect(found).toEqual([]);
  });
});

const ambient =
  /Date\.now\(|new Date\(\)|Math\.random\(|performance\.now\(|\bprocess\.|\bsetTimeout\(/g;

describe('no circles', () => {
  test('product files import one another without a circle', () => {
    const graph = new Map(product.map((file) => [file, valueImports(file)]));
    expect(circles(graph)).toEqual([]);
  });

  test('a circle would be found', () => {
    expect(
      circles(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['a']],
        ]),
      ),
    ).toHaveLength(1);
  });
});

/** Types vanish when compiled, so only imports of values can make a circle. */
function valueImports(file: string): string[] {
  const typeOnly = new Set(
    [...read(file).matchAll(/(?:import|export)\s+type\s[^'"`;]*?from\s*['"]([^'"]+)['"]/g)].map(
      (match) => match[1],
    ),
  );
  return importsOf(file).flatMap(({ written, target }) =>
    target && !typeOnly.has(written) ? [target] : [],
  );
}

function circles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, trail: readonly string[]) => {
    const at = trail.indexOf(file);
    if (at >= 0) {
      found.push([...trail.slice(at), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}

describe('dead exports', () => {
  const sources = files.filter((file) => isSource(file) && !isGenerated(file));
  const words = new Map(sources.map((file) => [file, wordCounts(read(file))]));
  const usedBeside = (file: string, name: string) =>
    [...words].some(([other, counts]) => other !== file && counts.has(name));

  test('every exported value of product code is used by another file or named by an index', () => {
    const dead = product
      .filter((file) => !isGenerated(file))
      .flatMap((file) =>
        exportsOf(read(file), 'value')
          .filter((name) => !usedBeside(file, name))
          .map((name) => `${file}: ${name}`),
      );
    expect(dead).toEqual([]);
  });

  // A type may be exported only to give a signature its name, so its own file counts as a use.
  test('every exported type of product code is used', () => {
    const dead = product
      .filter((file) => !isGenerated(file))
      .flatMap((file) =>
        exportsOf(read(file), 'type')
          .filter((name) => !usedBeside(file, name) && (words.get(file)?.get(name) ?? 0) < 2)
          .map((name) => `${file}: ${name}`),
      );
    expect(dead).toEqual([]);
  });
});

const declarations = {
  value:
    /(?:^|\n)export\s+(?:async\s+)?(?:abstract\s+)?(?:const|function\*?|class|let)\s+([A-Za-z_$][\w$]*)/g,
  type: /(?:^|\n)export\s+(?:type|interface)\s+([A-Za-z_$][\w$]*)/g,
};

function exportsOf(text: string, kind: keyof typeof declarations): string[] {
  return [...text.matchAll(declarations[kind])].map((match) => match[1] ?? '');
}

function wordCounts(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/[A-Za-z_$][\w$]*/g)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const source = join(import.meta.dirname, '..');
const folder = import.meta.dirname;

type Leaves = Map<string, string>;

/** Dotted path → text; a plural's English forms count as the one key that they are forms of. */
function leaves(value: unknown, path = '', found: Leaves = new Map()): Leaves {
  if (typeof value === 'string') found.set(path.replace(/_(one|other)$/, ''), value);
  else
    for (const [key, inner] of Object.entries(value as Record<string, unknown>))
      leaves(inner, path === '' ? key : `${path}.${key}`, found);
  return found;
}

const read = (language: string, file: string): Leaves =>
  leaves(JSON.parse(readFileSync(join(folder, language, file), 'utf8')));

const files = readdirSync(join(folder, 'zh-CN'));

const places = (text: string | undefined) =>
  [...(text ?? '').matchAll(/\{\{\w+\}\}/g)].join().split(',').sort();

describe('message files', () => {
  it('has the same rooms in both languages', () => {
    expect(readdirSync(join(folder, 'en')).sort()).toEqual([...files].sort());
  });

  it.each(files)('%s has the same keys and places in both languages', (file) => {
    const zh = read('zh-CN', file);
    const en = read('en', file);
    expect([...en.keys()].sort()).toEqual([...zh.keys()].sort());
    for (const [key, text] of zh) expect(places(en.get(key)), key).toEqual(places(text));
  });

  it.each(files)('%s has no Chinese characters and full-width marks in English', (file) => {
    // A legal term in brackets keeps its Chinese the first time it is named.
    for (const [key, text] of read('en', file))
      expect(text.replace(/\([^()]*\)/g, ''), key).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/);
  });

  it.each(files)('%s has no empty text', (file) => {
    for (const language of ['zh-CN', 'en'])
      for (const [key, text] of read(language, file)) expect(text.trim(), key).not.toBe('');
  });
});

describe('message keys in the source', () => {
  const sources = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.') && !path.startsWith('api'))
    .map((path) => ({ path, text: readFileSync(join(source, path), 'utf8') }));
  const known = new Map(
    files.map((file) => [file.replace('.json', ''), read('zh-CN', file)] as const),
  );
  const rooms = [...known.keys()].join('|');

  it('exist in the files', () => {
    const missing: string[] = [];
    for (const { path, text } of sources)
      for (const [, room = '', key = '', more] of text.matchAll(
        new RegExp(`['"\`](${rooms}):([\\w.-]*)(\\$\\{)?`, 'g'),
      )) {
        const keys = [...(known.get(room)?.keys() ?? [])];
        const found =
          more === undefined ? keys.includes(key) : keys.some((one) => one.startsWith(key));
        if (!found) missing.push(`${path}: ${room}:${key}`);
      }
    expect(missing).toEqual([]);
  });
});

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { lockFile } from './file-lock.ts';

function database(): string {
  const folder = mkdtempSync(join(tmpdir(), 'jingwei-lock-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'city.db');
}

test('a lock is held once and can be taken again after it was released', () => {
  const file = database();
  const lock = lockFile(file);
  expect(() => lockFile(file)).toThrow('RUNTIME_DATABASE_IN_USE');
  lock.release();
  expect(existsSync(`${file}.lock`)).toBe(false);
  lockFile(file).release();
});

test('the lock of a living process is respected, that of a dead one or of nobody taken over', () => {
  const file = database();
  writeFileSync(`${file}.lock`, `${process.ppid}\n`);
  expect(() => lockFile(file)).toThrow('RUNTIME_DATABASE_IN_USE');
  // Above the largest process id of any system.
  writeFileSync(`${file}.lock`, '2147483646\n');
  lockFile(file).release();
  writeFileSync(`${file}.lock`, '');
  lockFile(file).release();
});

test('a lock left by an earlier process of the same id is taken over', () => {
  const file = database();
  writeFileSync(`${file}.lock`, `${process.pid}\n`);
  lockFile(file).release();
});

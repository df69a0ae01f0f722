import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { engineVersion } from '../src/machine/engine-version.ts';

test('the version that the engine reports is that of its package', () => {
  const { version } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  expect(engineVersion).toBe(version);
});

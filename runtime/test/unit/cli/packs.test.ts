import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from './spoken.ts';

const mediation = fileURLToPath(
  new URL('../../../../templates/dispute-mediation', import.meta.url),
);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jingwei-pack-'));
  cpSync(mediation, folder, { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

type Document = Record<string, never> & { [key: string]: unknown };

function edit(file: string, change: (document: Document) => void): void {
  const path = join(folder, file);
  const document = JSON.parse(readFileSync(path, 'utf8'));
  change(document);
  writeFileSync(path, JSON.stringify(document));
}

const flowFile = 'flows/dispute-mediation.json';

describe('jingwei check', () => {
  it('ends with 0 where there is nothing wrong', async () => {
    const { code, out } = await run(['check', folder, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ ok: true, problems: [] });
  });

  it('ends with 1 and names place, mistake and remedy of a wrong reference', async () => {
    edit(flowFile, (flow) => {
      flow.initial = 'nowhere' as never;
    });
    const { code, out } = await run(['check', folder]);
    expect(code).toBe(1);
    expect(out).toMatch(/^error ENGINE_\w+ .*\/flows\/0\/initial/m);
    expect(out).toMatch(/nowhere/);
    expect(out).toMatch(/^errors: [1-9]/m);
    expect((await run(['check', folder], 'zh-CN')).out).toMatch(/^错误 ENGINE_/m);
  });

  it('ends with 1 where a scenario has another shape', async () => {
    edit('scenarios/written-agreement.json', (scenario) => {
      scenario.given = { ...(scenario.given as unknown as object), surplus: 1 } as never;
    });
    const { code, out } = await run(['check', folder]);
    expect(code).toBe(1);
    expect(out).toMatch(/RUNTIME_VALUE_UNKNOWN \/scenarios\/\d+\/given\/surplus/);
  });

  it('reads a file that holds a whole bundle', async () => {
    const file = join(folder, 'bundle.json');
    const pack = JSON.parse(readFileSync(join(folder, 'pack.json'), 'utf8'));
    const flow = JSON.parse(readFileSync(join(folder, flowFile), 'utf8'));
    writeFileSync(file, JSON.stringify({ ...pack, flows: [flow] }));
    expect((await run(['check', file])).code).toBe(0);
    writeFileSync(file, '{"format": 1, "format": 1}');
    expect((await run(['check', file])).code).toBe(1);
  });

  it.each([
    ['no such folder', ['check', '/no/such/folder']],
    ['no pack', ['check']],
    ['an option that is not known', ['check', '.', '--fast']],
    ['a command that is not known', ['chekc', '.']],
  ])('ends with 2 for %s', async (_what, parameters) => {
    const { code, complaints } = await run(parameters);
    expect(code).toBe(2);
    expect(complaints).not.toBe('');
  });
});

describe('jingwei simulate', () => {
  it('plays every scenario of the pack and ends with 0 when all hold', async () => {
    const { code, out } = await run(['simulate', folder, '--json']);
    expect(code).toBe(0);
    const { results } = JSON.parse(out);
    expect(results.length).toBeGreaterThan(50);
    expect(results.every((one: { passed: boolean }) => one.passed)).toBe(true);
  });

  it('ends with 1 and says what was expected where one does not hold', async () => {
    edit('scenarios/written-agreement.json', (scenario) => {
      const steps = scenario.steps as unknown as { then?: object }[];
      // biome-ignore lint/suspicious/noThenProperty: the scenarios' word for what must hold
      steps.push({ at: '2027-01-04 09:00', then: { outcome: 'never-this' } } as never);
    });
    const { code, out } = await run(['simulate', folder]);
    expect(code).toBe(1);
    expect(out).toMatch(/^failed\s+written-agreement/m);
    expect(out).toMatch(/"never-this" ≠/);
  });

  it('ends with 1 and the problems where the pack is wrong', async () => {
    edit(flowFile, (flow) => {
      flow.initial = 'nowhere' as never;
    });
    const { code, out } = await run(['simulate', folder]);
    expect(code).toBe(1);
    expect(out).toMatch(/ENGINE_/);
  });
});

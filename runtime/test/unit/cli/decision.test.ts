import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { calendarsFolder, templatesFolder } from '../../../src/cli/places.ts';
import { HandClock } from '../../../src/clock/hand-clock.ts';
import { createRuntime } from '../../../src/create-runtime.ts';
import { loadPack } from '../../../src/publications/load-pack.ts';
import { loadYears } from '../../../src/publications/load-years.ts';
import { newDispute, testCity } from '../http/test-city.ts';
import { run } from './spoken.ts';

const folder = mkdtempSync(join(tmpdir(), 'jingwei-decision-'));
const data = ['--data', folder];
const record = join(folder, 'record.json');
const values = join(folder, 'values.json');
const pack = join(templatesFolder, 'dispute-mediation');
let number = '';

beforeAll(async () => {
  const runtime = await createRuntime({
    database: join(folder, 'jingwei.sqlite'),
    clock: new HandClock('2026-03-02T01:30:00.000Z'),
    years: await loadYears(calendarsFolder),
  });
  await runtime.cities.add({ ...testCity, demo: true, approvals: 0 });
  const { bundle } = await loadPack(pack);
  const administrator = { city: testCity.id, person: 'administrator' };
  if (bundle !== null) await runtime.packs.import(administrator, bundle, { activate: true });
  const clerk = { city: testCity.id, person: 'clerk' };
  const opened = await runtime.cases.start(clerk, newDispute as never);
  const [task] = opened.tasks;
  await runtime.cases.claim(clerk, opened.id, task?.id ?? '', { version: 1 });
  ({ number } = opened);
  await runtime.close();
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

it('writes the record of a step, and what verifying it takes for its owner alone', async () => {
  const last = await run(['decision', number, ...data]);
  expect(last.code).toBe(0);
  expect(JSON.parse(last.out).event.type).toBe('claim');
  const files = ['--output', record, '--values', values];
  const made = await run(['decision', number, '--step', '1', ...files, ...data], 'zh-CN');
  expect(made).toMatchObject({ code: 0, complaints: '' });
  expect(made.out).toContain(`${number} 第 1 步的决定记录已写入 ${record}`);
  expect(JSON.parse(readFileSync(record, 'utf8')).event.type).toBe('start');
  for (const file of [record, values]) expect(statSync(file).mode & 0o077).toBe(0);
  expect(readFileSync(values, 'utf8')).toContain(newDispute.values.title);
  expect(readFileSync(record, 'utf8')).not.toContain(newDispute.values.title);
});

it('finds its step in the data, or recomputes it from the pack and the values', async () => {
  const kept = await run(['decision', 'verify', record, ...data], 'zh-CN');
  expect(kept.code).toBe(0);
  expect(kept.out).toContain('一致：重新计算得到同一份记录。');
  const alone = ['decision', 'verify', record, '--pack', pack, '--values', values];
  expect((await run(alone)).out).toContain('Equal: recomputing gives the same record.');
  const json = await run([...alone, '--json']);
  expect(JSON.parse(json.out)).toEqual({
    file: record,
    known: true,
    equal: true,
    differences: [],
    problems: [],
  });
});

it('names the places that differ, and ends with 1', async () => {
  const forged = join(folder, 'forged.json');
  const honest = JSON.parse(readFileSync(record, 'utf8'));
  honest.people[0].id = 'colleague';
  writeFileSync(forged, JSON.stringify(honest));
  const said = await run(['decision', 'verify', forged, ...data], 'zh-CN');
  expect(said.code).toBe(1);
  expect(said.out).toBe('不一致：1 处不同。\n/people/0/id\n  记录: "colleague"\n  重算: "clerk"');
  honest.event.ids = 'another';
  writeFileSync(forged, JSON.stringify(honest));
  expect((await run(['decision', 'verify', forged, ...data])).out).toMatch(/^The data has no step/);
  const told = ['--case', number, '--step', '1'];
  const compared = await run(['decision', 'verify', forged, ...told, ...data, '--json']);
  expect(compared.code).toBe(1);
  const { differences } = JSON.parse(compared.out);
  expect(differences.map(({ path }: { path: string }) => path).sort()).toEqual([
    '/event/ids',
    '/people/0/id',
  ]);
});

it('ends with 2 where there is nothing to make or to read', async () => {
  const wrong = [
    [['decision', '调〔2026〕99999号', ...data], 'RUNTIME_DECISION_CASE_UNKNOWN'],
    [['decision', number, '--step', '9', ...data], 'RUNTIME_DECISION_STEP_UNKNOWN'],
    [['decision', number, '--step', 'one', ...data], '--step'],
    [['decision', number, '--data', join(folder, 'none')], 'RUNTIME_DATA_FOLDER_UNUSABLE'],
    [['decision', number, '--output', folder, ...data], 'RUNTIME_DECISION_FILE_UNWRITABLE'],
    [['decision', 'verify', values, ...data], 'RUNTIME_DECISION_FILE_UNREADABLE'],
    [['decision', 'verify', record, '--pack', pack], '--values'],
    [
      ['decision', 'verify', record, '--pack', pack, '--values', record],
      'RUNTIME_DECISION_FILE_UNREADABLE',
    ],
  ] as const;
  for (const [parameters, complaint] of wrong) {
    const { code, complaints } = await run(parameters);
    expect([code, complaints]).toEqual([2, expect.stringContaining(complaint)]);
  }
});

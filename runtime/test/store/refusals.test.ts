import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RequestContext } from '../../src/runtime.ts';
import { openDatabase } from '../../src/store/database.ts';
import {
  administrator,
  city,
  clerk,
  openTestRuntime,
  temporaryFolder,
} from './open-test-runtime.ts';

const pack = 'dispute-mediation';
const unheld = { ...clerk, post: { role: 'administrator', unit: 'yunzhou' } };

test('whatever is refused for want of a permission leaves a record in the audit', async () => {
  const database = join(temporaryFolder(), 'city.db');
  const { runtime } = await openTestRuntime({ database });
  const { active } = (await runtime.packs.list(administrator))[0] ?? {};
  const hash = active?.hash ?? '';
  const { bundle } = await runtime.publications.get(administrator, hash);
  const layout = { positions: {} };
  const start = { flow: pack, unit: 'xiqiao', values: {}, parties: [] };
  const attempts: readonly (readonly [string, string, () => Promise<unknown>])[] = [
    ['case.start', `case:${pack}`, () => runtime.cases.start(clerk, start)],
    ['draft.open', `draft:${pack}`, () => runtime.drafts.open(clerk, pack)],
    ['layout.put', `layout:${pack}`, () => runtime.layouts.put(clerk, pack, pack, layout)],
    ['pack.import', 'pack:', () => runtime.packs.import(clerk, bundle)],
    [
      'publication.approve',
      `publication:${hash}`,
      () => runtime.publications.approve(clerk, hash, {}),
    ],
    ['task.inbox', 'task:', () => runtime.tasks.inbox(unheld as RequestContext, { scope: 'unit' })],
  ];
  for (const [method, , attempt] of attempts) {
    await expect(attempt(), method).rejects.toMatchObject({ status: 403 });
  }
  const beside = await openDatabase({ database, exclusive: false });
  const rows: { subject: string; person: string; body: string }[] = await beside
    .read('jw_audit')
    .where({ city, operation: 'refused' })
    .orderBy('seq');
  await beside.close();
  const seen = rows.map(({ subject, body }) => [JSON.parse(body).details.method, subject]);
  expect(seen).toEqual(attempts.map(([method, subject]) => [method, subject]));
  expect(rows.map(({ person }) => person)).toEqual(attempts.map(() => 'wang-fang'));
});

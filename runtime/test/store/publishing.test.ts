import type { Change } from '@jingwei/engine';
import { describe, expect, test } from 'vitest';
import type { Runtime } from '../../src/runtime.ts';
import {
  acceptance,
  administrator,
  city,
  clerk,
  leak,
  openTestRuntime,
  publisher,
  secondPublisher,
} from './open-test-runtime.ts';

const pack = 'dispute-mediation';

const retitle: Change = {
  op: 'set',
  kind: 'flow',
  id: 'dispute-mediation',
  path: ['title', 'zh-CN'],
  value: '矛盾纠纷调解（云州）',
};

async function request(runtime: Runtime, changes: readonly Change[] = [retitle]) {
  const { draft } = await runtime.drafts.open(administrator, pack);
  const saved = await runtime.drafts.save(administrator, draft.id, {
    version: draft.version,
    changes,
  });
  return await runtime.drafts.request(administrator, draft.id, {
    version: saved.version,
    comment: '改标题',
  });
}

describe('publishing', () => {
  test('needs the approvals of the city, of people who neither edited nor requested', async () => {
    const { runtime } = await openTestRuntime({ approvals: 2 });
    const { hash } = await request(runtime);
    await expect(runtime.publications.activate(publisher, hash, {})).rejects.toMatchObject({
      code: 'RUNTIME_APPROVALS_MISSING',
      details: { missing: 2 },
    });
    await expect(runtime.publications.approve(administrator, hash, {})).rejects.toMatchObject({
      status: 403,
    });
    expect(await runtime.publications.approve(publisher, hash, {})).toMatchObject({
      status: 'requested',
    });
    await expect(runtime.publications.approve(publisher, hash, {})).rejects.toMatchObject({
      code: 'RUNTIME_APPROVAL_TWICE',
    });
    expect(await runtime.publications.approve(secondPublisher, hash, {})).toMatchObject({
      status: 'approved',
    });
    expect(await runtime.publications.activate(publisher, hash, {})).toMatchObject({
      status: 'active',
      validFrom: '2026-03-02',
    });
    const [flow] = await runtime.flows.list(clerk);
    expect(flow?.title['zh-CN']).toBe('矛盾纠纷调解（云州）');
  });

  test('refuses an approver who edited it, whatever else they may do', async () => {
    const { runtime } = await openTestRuntime();
    // A person with both posts: the second person of the demo who publishes also administers.
    await runtime.cities.add({
      id: 'other',
      code: 'OT',
      title: { 'zh-CN': '另一市', en: 'Other' },
      zone: 'Asia/Shanghai',
      demo: false,
      approvals: 1,
      units: [
        {
          id: 'other',
          parent: null,
          kind: 'city',
          code: 'OT',
          title: { 'zh-CN': '另一市', en: 'Other' },
        },
      ],
      people: ['both', 'second'].map((id) => ({
        id,
        name: id,
        username: id,
        passwordHash: 'none',
        posts: ['administrator', 'publisher'].map((role) => ({
          role,
          unit: 'other',
          from: '2026-01-01',
        })),
      })),
    });
    const both = { city: 'other', person: 'both' };
    const second = { city: 'other', person: 'second' };
    const base = (await runtime.packs.list(administrator))[0]?.active?.hash ?? '';
    const { bundle } = await runtime.publications.get(administrator, base);
    const imported = await runtime.packs.import(both, bundle);
    expect(imported).toMatchObject({ status: 'requested', own: true });
    await expect(runtime.publications.approve(both, imported.hash, {})).rejects.toMatchObject({
      code: 'RUNTIME_APPROVER_IS_AUTHOR',
    });
    await runtime.publications.approve(second, imported.hash, {});
    await runtime.publications.activate(both, imported.hash, {});
    expect((await runtime.packs.list(both))[0]?.active?.hash).toBe(imported.hash);
    // Two cities with the same bundle stay apart.
    expect(await runtime.people.units({ city: 'other', person: 'both' })).toHaveLength(1);
    await expect(runtime.people.units({ city, person: 'both' })).rejects.toMatchObject({
      code: 'RUNTIME_PERSON_UNKNOWN',
    });
  });

  test('leaves a case under the publication that it was opened with', async () => {
    const { runtime } = await openTestRuntime();
    const opened = await runtime.cases.start(clerk, leak);
    const { hash } = await request(runtime);
    await runtime.publications.activate(publisher, hash, {});
    const before = await runtime.cases.get(clerk, opened.id);
    expect(before.publication).toMatchObject({ hash: opened.publication.hash, current: false });
    const stepped = await runtime.cases.step(clerk, opened.id, {
      version: 1,
      action: 'accept',
      values: acceptance,
    });
    expect(stepped.publication.hash).toBe(opened.publication.hash);
    const next = await runtime.cases.start(clerk, leak);
    expect(next.publication).toMatchObject({ hash, current: true });
  });

  test('in force from a later date leaves the present one in force until then', async () => {
    const { runtime, clock } = await openTestRuntime();
    const { hash } = await request(runtime);
    await runtime.publications.activate(publisher, hash, { validFrom: '2026-03-09' });
    expect((await runtime.cases.start(clerk, leak)).publication.hash).not.toBe(hash);
    clock.set('2026-03-08T16:00:00.000Z');
    expect((await runtime.cases.start(clerk, leak)).publication.hash).toBe(hash);
  });

  test('tells a stale draft both sets of changes', async () => {
    const { runtime } = await openTestRuntime();
    const { draft } = await runtime.drafts.open(administrator, pack);
    await runtime.drafts.save(administrator, draft.id, { version: 1, changes: [retitle] });
    const stale = runtime.drafts.save(administrator, draft.id, { version: 1, changes: [] });
    await expect(stale).rejects.toMatchObject({
      code: 'RUNTIME_DRAFT_VERSION_STALE',
      details: { currentVersion: 2, theirs: [retitle], yours: [] },
    });
    const again = await runtime.drafts.open(administrator, pack);
    expect(again).toMatchObject({ created: false, draft: { id: draft.id, version: 2 } });
  });

  test('imports the same content once', async () => {
    const { runtime } = await openTestRuntime();
    const [listed] = await runtime.packs.list(administrator);
    const { bundle, hash } = await runtime.publications.get(
      administrator,
      listed?.active?.hash ?? '',
    );
    expect((await runtime.packs.import(administrator, bundle)).hash).toBe(hash);
    expect(await runtime.packs.publications(administrator, pack)).toHaveLength(1);
  });
});

import type { Bundle, Change } from '@jingwei/engine';
import { describe, expect, test } from 'vitest';
import type { DeliveryRequest } from '../../src/jobs/delivery-duty.ts';
import type { Runtime } from '../../src/runtime.ts';
import { administrator, clerk, leak, openTestRuntime, publisher } from './open-test-runtime.ts';

const flow = 'dispute-mediation';
const title = { 'zh-CN': '通知平台', en: 'Tell the platform' };

/** Puts an automatic state between registration and the answer to the department. */
const automatic: readonly Change[] = [
  {
    op: 'add',
    kind: 'state',
    flow,
    element: {
      id: 'tell-platform',
      order: 'zz',
      title,
      kind: 'automatic',
      effect: { type: 'deliver', channel: 'platform', payload: { var: 'data.title' } },
    } as { id: string },
  },
  {
    op: 'add',
    kind: 'route',
    flow,
    element: {
      id: 'platform-told',
      order: 'zz',
      title,
      from: 'tell-platform',
      to: 'reply-due',
      on: { type: 'done' },
    } as { id: string },
  },
  {
    op: 'add',
    kind: 'route',
    flow,
    element: {
      id: 'platform-failed',
      order: 'zzz',
      title,
      from: 'tell-platform',
      to: 'registration',
      on: { type: 'failed' },
      // Not so for a person who walked in: there the failure is an incident.
      guard: { '==': [{ var: 'data.channel' }, 'channel-hotline'] },
    } as { id: string },
  },
  {
    op: 'set',
    kind: 'action',
    flow,
    id: 'hand-to-department',
    path: ['to'],
    value: 'tell-platform',
  },
];

async function handOver(runtime: Runtime) {
  const { draft } = await runtime.drafts.open(administrator, flow);
  await runtime.drafts.save(administrator, draft.id, { version: 1, changes: automatic });
  const { hash } = await runtime.drafts.request(administrator, draft.id, {
    version: 2,
    comment: '',
  });
  await runtime.publications.activate(publisher, hash, {});
  const { bundle }: { bundle: Bundle } = await runtime.publications.get(administrator, hash);
  expect(bundle.flows[0]?.states.some(({ id }) => id === 'tell-platform')).toBe(true);
  const { id } = await runtime.cases.start(clerk, leak);
  return await runtime.cases.step(clerk, id, {
    version: 1,
    action: 'hand-to-department',
    values: { 'competent-department': '区住建局', 'transfer-note': '房屋质量问题。' },
  });
}

const statesOf = async (runtime: Runtime, id: string) =>
  (await runtime.cases.get(clerk, id)).states.map((state) => state.id);

describe('a delivery', () => {
  test('is tried again with the same key until its channel answers, and then moves the case', async () => {
    const requests: DeliveryRequest[] = [];
    const { runtime, clock } = await openTestRuntime({
      channels: {
        platform: async (request) => {
          requests.push(request);
          if (requests.length < 3) throw new TypeError('connection refused');
          return { result: 'done' };
        },
      },
    });
    const { id } = await handOver(runtime);
    for (let round = 0; round < 3; round += 1) {
      expect(await statesOf(runtime, id)).toEqual(['tell-platform']);
      expect(await runtime.outbox.runOnce()).toBe(1);
      expect(await runtime.outbox.runOnce()).toBe(0);
      clock.advance(60_000);
    }
    expect(await statesOf(runtime, id)).toEqual(['reply-due']);
    expect(new Set(requests.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
    expect(requests[0]).toMatchObject({ city: 'yunzhou', case: id, payload: leak.values.title });
    clock.advance(3_600_000);
    expect(await runtime.outbox.runOnce()).toBe(0);
  });

  test('to an unknown channel opens an incident, which a person may skip', async () => {
    const { runtime } = await openTestRuntime();
    const { id } = await handOver(runtime);
    await runtime.outbox.runOnce();
    const failed = await runtime.cases.get(clerk, id);
    expect(failed.incidents).toMatchObject([{ state: 'tell-platform' }]);
    expect(failed.incidents[0]?.reason).toContain('platform');
    const correlation = failed.incidents[0]?.correlation ?? '';
    const { version } = failed;
    const reason = '已电话告知';
    const skipped = await runtime.cases.skip(clerk, id, correlation, { version, reason });
    expect(skipped.states.map((state) => state.id)).toEqual(['reply-due']);
    expect(skipped.incidents).toEqual([]);
  });
});

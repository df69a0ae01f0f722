import { describe, expect, test } from 'vitest';
import type { DeliveryRequest } from '../../src/jobs/delivery-duty.ts';
import type { Runtime } from '../../src/runtime.ts';
import { bringAutomaticState, handOver } from './automatic-state.ts';
import { clerk, leak, openTestRuntime } from './open-test-runtime.ts';

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
    await bringAutomaticState(runtime);
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
    await bringAutomaticState(runtime);
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

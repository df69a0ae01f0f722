import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadPack } from '../../src/publications/load-pack.ts';
import { administrator, clerk, gridWorker, leak, openTestRuntime } from './open-test-runtime.ts';

const template = fileURLToPath(new URL('../../../templates/dispute-mediation', import.meta.url));
const roles = ['intake-clerk'];

/** A case of a flow whose clerks may move it by hand. */
async function begin() {
  const { runtime } = await openTestRuntime();
  const { bundle } = await loadPack(template);
  if (bundle === null) throw new RangeError('the template cannot be read');
  const [flow, ...others] = bundle.flows;
  if (flow === undefined) throw new RangeError('the template has no flow');
  const moved = {
    ...flow,
    jumping: { roles, to: ['reply-due'] },
    reopening: { roles, to: ['registration'], max: 1 },
    cancelling: { roles },
  };
  const pack = { ...bundle.pack, version: '9.0.0' };
  const wide = { ...bundle, pack, flows: [moved, ...others] };
  await runtime.packs.import(administrator, wide, { activate: true });
  const { id } = await runtime.cases.start(clerk, leak);
  return { runtime, id };
}

describe('a case', () => {
  test('is moved, called off and opened again by the roles that its flow names', async () => {
    const { runtime, id } = await begin();
    const reason = '经领导批准';
    const jump = { type: 'jump', to: 'reply-due', reason } as const;
    const moved = await runtime.cases.move(clerk, id, { version: 1, move: jump });
    expect(moved.states.map((state) => state.id)).toEqual(['reply-due']);
    const cancel = { type: 'cancel', reason } as const;
    const off = await runtime.cases.move(clerk, id, { version: 2, move: cancel });
    expect(off).toMatchObject({ status: 'closed', outcome: { outcome: 'cancelled' }, tasks: [] });
    const reopen = { type: 'reopen', to: 'registration', reason } as const;
    const again = await runtime.cases.move(clerk, id, { version: 3, move: reopen });
    expect(again).toMatchObject({ status: 'active', outcome: null });
    expect(again.states.map((state) => state.id)).toEqual(['registration']);
    expect(again.tasks).toHaveLength(1);
    const { items } = await runtime.cases.history(clerk, id, { limit: 10 });
    const words = items.map(({ title }) => title.en);
    expect(words.slice(0, 3)).toEqual([
      expect.stringContaining('Opened again'),
      'Called off',
      expect.stringContaining('Moved to'),
    ]);
  });

  test('is not moved by anybody else', async () => {
    const { runtime, id } = await begin();
    const move = { type: 'cancel', reason: '重复登记' } as const;
    await expect(runtime.cases.move(gridWorker, id, { version: 1, move })).rejects.toThrow();
    const { status, version } = await runtime.cases.get(clerk, id);
    expect({ status, version }).toEqual({ status: 'active', version: 1 });
  });
});

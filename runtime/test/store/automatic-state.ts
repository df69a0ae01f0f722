import type { Bundle, Change } from '@jingwei/engine';
import { expect } from 'vitest';
import type { CaseDetail } from '../../src/cases/case-view.ts';
import type { Runtime } from '../../src/runtime.ts';
import { administrator, clerk, leak, publisher } from './open-test-runtime.ts';

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

/** Puts the flow with an automatic state in force. */
export async function bringAutomaticState(runtime: Runtime): Promise<void> {
  const { draft } = await runtime.drafts.open(administrator, flow);
  await runtime.drafts.save(administrator, draft.id, { version: 1, changes: automatic });
  const { hash } = await runtime.drafts.request(administrator, draft.id, {
    version: 2,
    comment: '',
  });
  await runtime.publications.activate(publisher, hash, {});
  const { bundle }: { bundle: Bundle } = await runtime.publications.get(administrator, hash);
  expect(bundle.flows[0]?.states.some(({ id }) => id === 'tell-platform')).toBe(true);
}

/** A case that waits for its delivery to the channel `platform`. */
export async function handOver(runtime: Runtime): Promise<CaseDetail> {
  const { id } = await runtime.cases.start(clerk, leak);
  return await runtime.cases.step(clerk, id, {
    version: 1,
    action: 'hand-to-department',
    values: { 'competent-department': '区住建局', 'transfer-note': '房屋质量问题。' },
  });
}

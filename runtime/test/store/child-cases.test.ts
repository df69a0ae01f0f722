import { fileURLToPath } from 'node:url';
import { type Bundle, type Flow, ordered } from '@jingwei/engine';
import { describe, expect, test } from 'vitest';
import { loadPack } from '../../src/publications/load-pack.ts';
import type { Runtime } from '../../src/runtime.ts';
import { administrator, clerk, leak, openTestRuntime } from './open-test-runtime.ts';

const template = fileURLToPath(new URL('../../../templates/dispute-mediation', import.meta.url));
const text = (words: string) => ({ 'zh-CN': `测试${words}`, en: words });
const handOver = {
  action: 'hand-to-department',
  values: { 'competent-department': '区住建局', 'transfer-note': '房屋质量问题。' },
} as const;

/** A visit that a clerk of the community makes and reports on. */
function visitFlow(like: Flow): Flow {
  const field = (id: string, order: string) =>
    ({ id, order, title: text(id), type: 'text', class: 'P0' }) as const;
  return {
    id: 'site-visit',
    order: 'zz',
    title: text('visit'),
    noun: text('visit'),
    initial: 'visiting',
    start: { form: 'visit-form', roles: ['intake-clerk'], unitKinds: like.start.unitKinds },
    caseNumber: 'V{year}{sequence:4}',
    titleField: 'visit-subject',
    fields: [field('visit-subject', 'a0'), field('visit-report', 'a1')],
    forms: [
      {
        id: 'visit-form',
        order: 'a0',
        title: text('visit form'),
        items: [
          { id: 'visit-about', order: 'a0', field: 'visit-subject', readOnly: true },
          { id: 'visit-item', order: 'a1', field: 'visit-report' },
        ],
      },
    ],
    states: [
      {
        id: 'visiting',
        order: 'a0',
        title: text('visiting'),
        kind: 'work',
        role: 'intake-clerk',
        unit: 'case',
      },
      {
        id: 'visited',
        order: 'a1',
        title: text('visited'),
        kind: 'final',
        outcome: 'visit-made',
        result: 'success',
      },
    ],
    actions: [
      {
        id: 'report-visit',
        order: 'a0',
        title: text('report'),
        from: 'visiting',
        to: 'visited',
        kind: 'forward',
        form: 'visit-form',
      },
    ],
    routes: [],
    deadlines: [],
    rules: [],
    signals: [],
    counters: [],
    partyRoles: [{ id: 'applicant', order: 'a0', title: text('applicant'), min: 0, max: 9 }],
  } as Flow;
}

/** Puts a visit between registration and the answer to the department; `unit` is where it is made. */
async function bringVisits(runtime: Runtime, unit: 'case' | 'city'): Promise<void> {
  const { bundle } = await loadPack(template);
  const [flow] = bundle?.flows ?? [];
  if (bundle === null || flow === undefined) throw new RangeError('the template cannot be read');
  const last = ordered(flow.states).at(-1)?.order ?? '';
  const wide: Bundle = {
    ...bundle,
    pack: { ...bundle.pack, version: '9.0.0' },
    flows: [
      {
        ...flow,
        states: [
          ...flow.states,
          {
            id: 'see-the-place',
            order: `${last}5`,
            title: text('site visit'),
            kind: 'subflow',
            flow: 'site-visit',
            input: [{ field: 'visit-subject', value: { var: 'data.title' } }],
            output: [{ field: 'transfer-note', from: 'visit-report' }],
            wait: true,
            unit,
          },
        ],
        actions: [
          ...flow.actions.map((action) =>
            action.id === handOver.action ? { ...action, to: 'see-the-place' } : action,
          ),
          {
            id: 'no-visit',
            order: 'zzz',
            title: text('no visit'),
            from: 'see-the-place',
            to: 'registration',
            kind: 'return',
            roles: ['intake-clerk'],
          },
        ],
        routes: [
          ...flow.routes,
          {
            id: 'visit-made-route',
            order: 'zzz',
            title: text('visited'),
            from: 'see-the-place',
            to: 'reply-due',
            on: { type: 'finished' },
          },
        ],
      },
      visitFlow(flow),
      ...bundle.flows.slice(1),
    ],
  };
  await runtime.packs.import(administrator, wide, { activate: true });
}

const statesOf = async (runtime: Runtime, id: string) =>
  (await runtime.cases.get(clerk, id)).states.map((state) => state.id);

async function visitsOf(runtime: Runtime): Promise<readonly { id: string; status: string }[]> {
  const { items } = await runtime.cases.list(clerk, { flow: 'site-visit' });
  return items;
}

async function begin(unit: 'case' | 'city' = 'case') {
  const { runtime } = await openTestRuntime();
  await bringVisits(runtime, unit);
  const { id } = await runtime.cases.start(clerk, leak);
  await runtime.cases.step(clerk, id, { version: 1, ...handOver });
  return { runtime, id };
}

describe('a child case', () => {
  test('is opened by a job, and its end moves the parent by another', async () => {
    const { runtime, id } = await begin();
    expect(await statesOf(runtime, id)).toEqual(['see-the-place']);
    expect(await visitsOf(runtime)).toEqual([]);
    await runtime.outbox.runOnce();
    const [visit] = await visitsOf(runtime);
    expect(visit).toMatchObject({ title: leak.values.title, status: 'active' });
    expect(await runtime.outbox.runOnce()).toBe(0);
    const values = { 'visit-report': '已查看现场。' };
    const step = { version: 1, action: 'report-visit', values };
    await runtime.cases.step(clerk, visit?.id ?? '', step);
    expect(await statesOf(runtime, id)).toEqual(['see-the-place']);
    await runtime.outbox.runOnce();
    expect(await statesOf(runtime, id)).toEqual(['reply-due']);
    const { data } = await runtime.cases.get(clerk, id);
    const note = data.find(({ field }) => field === 'transfer-note');
    expect(note?.value).toBe('已查看现场。');
    expect(await runtime.outbox.runOnce()).toBe(0);
  });

  test('is called off when the parent goes on without it, also before it was opened', async () => {
    const opened = await begin();
    await opened.runtime.outbox.runOnce();
    const early = await begin();
    for (const { runtime, id } of [opened, early]) {
      await runtime.cases.step(clerk, id, { version: 2, action: 'no-visit', values: {} });
      await runtime.outbox.runOnce();
      await runtime.outbox.runOnce();
      expect(await statesOf(runtime, id)).toEqual(['registration']);
    }
    expect(await visitsOf(opened.runtime)).toMatchObject([
      { status: 'closed', outcome: { outcome: 'cancelled' } },
    ]);
    expect(await visitsOf(early.runtime)).toEqual([]);
  });

  test('that cannot be opened is an incident of the parent', async () => {
    // Visits cannot be made at the city.
    const { runtime, id } = await begin('city');
    await runtime.outbox.runOnce();
    const { incidents, version } = await runtime.cases.get(clerk, id);
    expect(incidents).toMatchObject([{ state: 'see-the-place' }]);
    const correlation = incidents[0]?.correlation ?? '';
    await runtime.cases.skip(clerk, id, correlation, { version, reason: '已电话了解' });
    expect(await statesOf(runtime, id)).toEqual(['reply-due']);
    await runtime.outbox.runOnce();
    expect(await runtime.outbox.runOnce()).toBe(0);
  });
});

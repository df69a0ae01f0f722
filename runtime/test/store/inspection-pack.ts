import { fileURLToPath } from 'node:url';
import type { Bundle } from '@jingwei/engine';
import { loadPack } from '../../src/publications/load-pack.ts';
import type { Runtime } from '../../src/runtime.ts';
import { administrator } from './open-test-runtime.ts';

const template = fileURLToPath(new URL('../../../templates/dispute-mediation', import.meta.url));
const text = (words: string) => ({ 'zh-CN': `测试${words}`, en: words });
const element = (id: string, order: string) => ({ id, order, title: text(id) });

type Flow = Bundle['flows'][number];
type Work = Extract<Flow['states'][number], { kind: 'work' }>;

/** For everybody who is qualified on the day and has no conflict of interest (行政处罚法 第42、43条). */
const joint: Pick<Work, 'people' | 'group'> = {
  people: {
    from: [{ type: 'role', role: 'community-mediator', unit: 'case' }],
    seats: { type: 'each' },
    requires: { qualifications: ['enforcement-credential'], noConflict: true },
  },
  group: { mode: 'all', answers: { approve: ['report-inspection'], refuse: [] } },
};

/** A pack of one flow: an inspection is prepared by a mediator, then made by those who are qualified. */
async function inspectionPack(change: (bundle: Bundle) => Bundle): Promise<Bundle> {
  const { bundle } = await loadPack(template);
  if (bundle === null) throw new RangeError('the template cannot be read');
  const work = { kind: 'work', role: 'community-mediator', unit: 'case' } as const;
  const flow: Flow = {
    ...element('inspection', 'a0'),
    noun: text('inspection'),
    initial: 'preparing',
    start: {
      form: 'inspection-form',
      roles: ['community-mediator'],
      unitKinds: ['community', 'street'],
    },
    caseNumber: 'I{year}{sequence:4}',
    titleField: 'inspection-subject',
    fields: [{ ...element('inspection-subject', 'a0'), type: 'text', class: 'P0' }],
    forms: [
      {
        ...element('inspection-form', 'a0'),
        items: [{ id: 'inspection-item', order: 'a0', field: 'inspection-subject' }],
      },
    ],
    states: [
      { ...element('preparing', 'a0'), ...work },
      { ...element('inspecting', 'a1'), ...work, ...joint },
      { ...element('inspected', 'a2'), kind: 'final', outcome: 'inspected', result: 'success' },
    ],
    actions: [
      { ...element('go-out', 'a0'), from: 'preparing', to: 'inspecting', kind: 'forward' },
      {
        ...element('report-inspection', 'a1'),
        from: 'inspecting',
        to: 'inspected',
        kind: 'forward',
      },
    ],
    routes: [],
    deadlines: [],
    rules: [],
    signals: [],
    counters: [],
    partyRoles: [],
  };
  const pack = { ...bundle.pack, id: 'inspections' };
  return change({ ...bundle, pack, flows: [flow], tables: [], rules: [], retired: [] });
}

/** Puts the pack in force, or what is made of it; answers its hash. */
export async function bringInspections(
  runtime: Runtime,
  change: (bundle: Bundle) => Bundle = (bundle) => bundle,
): Promise<string> {
  const bundle = await inspectionPack(change);
  return (await runtime.packs.import(administrator, bundle, { activate: true })).hash;
}

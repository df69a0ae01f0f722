import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Bundle, Text } from '@jingwei/engine';
import { databaseFileName } from '../src/cli/places.ts';
import { createRuntime, loadPack, loadYears } from '../src/index.ts';

const templates = fileURLToPath(new URL('../../templates/', import.meta.url));
const text = (zh: string, en: string): Text => ({ 'zh-CN': zh, en });

type Flow = Bundle['flows'][number];
type Work = Extract<Flow['states'][number], { kind: 'work' }>;

/** Everything that a flow can allow: the mediators of the community and of the street vote. */
const vote: Pick<Work, 'people' | 'group'> = {
  people: {
    from: [
      { type: 'role', role: 'community-mediator', unit: 'case' },
      { type: 'role', role: 'street-mediator', unit: 'street' },
    ],
    seats: { type: 'each' },
  },
  group: {
    mode: 'vote',
    answers: { approve: ['agree'], refuse: ['disagree'], abstain: ['abstain'] },
    threshold: { percent: 50, more: true, abstentions: 'count' },
    quorum: { count: 2 },
    allows: {
      transfer: { within: 'anywhere' },
      delegate: { within: 'anywhere' },
      add: { where: ['before', 'beside', 'after'], within: 'anywhere' },
      remove: { whom: 'anyone', roles: ['justice-office'] },
      return: { to: ['preparing'], resubmission: 'as-chosen' },
      withdraw: { until: 'acted' },
      urge: { minutes: 60 },
      supervise: { roles: ['justice-office'] },
      manage: { roles: ['justice-office'] },
      terminate: { roles: ['justice-office'], action: 'disagree' },
    },
  },
};

function reviewFlow(): Flow {
  const titled = (id: string, order: string, title: Text) => ({ id, order, title });
  const work = { kind: 'work', role: 'community-mediator', unit: 'case' } as const;
  const vetted = { from: 'reviewing', kind: 'forward' } as const;
  return {
    ...titled('joint-review', 'a0', text('疑难纠纷会商', 'Joint review')),
    noun: text('会商', 'review'),
    initial: 'preparing',
    start: { form: 'review-form', roles: ['community-mediator'], unitKinds: ['community'] },
    caseNumber: 'R{year}{sequence:4}',
    titleField: 'review-subject',
    fields: [
      { ...titled('review-subject', 'a0', text('会商事项', 'Subject')), type: 'text', class: 'P0' },
    ],
    forms: [
      {
        ...titled('review-form', 'a0', text('会商登记', 'Registration')),
        items: [{ id: 'review-item', order: 'a0', field: 'review-subject' }],
      },
    ],
    states: [
      { ...titled('preparing', 'a0', text('准备会商', 'Preparation')), ...work },
      { ...titled('reviewing', 'a1', text('会商表决', 'Vote')), ...work, ...vote },
      {
        ...titled('agreed', 'a2', text('会商通过', 'Approved')),
        kind: 'final',
        outcome: 'agreed',
        result: 'success',
      },
      {
        ...titled('not-agreed', 'a3', text('会商未通过', 'Not approved')),
        kind: 'final',
        outcome: 'not-agreed',
        result: 'neutral',
      },
    ],
    actions: [
      {
        ...titled('submit', 'a0', text('提请会商', 'Put to the vote')),
        from: 'preparing',
        to: 'reviewing',
        kind: 'forward',
      },
      { ...titled('agree', 'a1', text('同意', 'Agree')), ...vetted, to: 'agreed' },
      { ...titled('disagree', 'a2', text('不同意', 'Disagree')), ...vetted, to: 'not-agreed' },
      { ...titled('abstain', 'a3', text('弃权', 'Abstain')), ...vetted, to: 'not-agreed' },
    ],
    routes: [],
    deadlines: [],
    rules: [],
    signals: [],
    counters: [],
    partyRoles: [],
    jumping: { roles: ['justice-office'], to: ['preparing'] },
    cancelling: { roles: ['justice-office'] },
  };
}

/** Brings a flow of joint work into force in the running demo, beside the one that it ships with. */
export async function bringJointReview(data: string): Promise<void> {
  const { bundle } = await loadPack(`${templates}dispute-mediation`);
  if (bundle === null) throw new RangeError('the template cannot be read');
  const pack = { ...bundle.pack, id: 'joint-reviews', title: text('会商', 'Joint reviews') };
  const review: Bundle = {
    ...bundle,
    pack,
    flows: [reviewFlow()],
    tables: [],
    rules: [],
    retired: [],
  };
  const years = await loadYears(`${templates}calendars`);
  const runtime = await createRuntime({
    database: join(data, databaseFileName),
    years,
    exclusive: false,
  });
  const by = (person: string) => ({ city: 'yunzhou', person });
  const { hash, status } = await runtime.packs.import(by('jiang-lan'), review);
  if (status === 'requested') await runtime.publications.approve(by('shen-yi'), hash, {});
  await runtime.publications.activate(by('shen-yi'), hash, {});
  await runtime.close();
}

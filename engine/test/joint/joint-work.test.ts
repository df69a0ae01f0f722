import { describe, expect, test } from 'vitest';
import { makeCalendar } from '../../src/calendar/index.ts';
import { decisionRecord } from '../../src/decision/record-decision.ts';
import { takeStep } from '../../src/decision/take-step.ts';
import { verifyDecision } from '../../src/decision/verify-decision.ts';
import { type Offer, offeredActions } from '../../src/step/offered-actions.ts';
import { questionsFor } from '../../src/step/questions.ts';
import type { Snapshot } from '../../src/step/snapshot.ts';
import { answer, codesOf, JointCase, jointBundle, principal } from './joint-city.ts';

const officer = { kind: 'work', role: 'officer', unit: 'case' } as const;
const ends = [
  { id: 'done', kind: 'final', outcome: 'done-outcome', result: 'success' },
  { id: 'refused', kind: 'final', outcome: 'refused-outcome', result: 'failure' },
] as const;
const go = { kind: 'forward' } as const;

/** 法制审核 (行政处罚法 第58条): a reviewer who did not handle the case. */
const legalReview = jointBundle({
  states: [
    { id: 'handling', ...officer },
    {
      id: 'review',
      kind: 'work',
      role: 'reviewer',
      unit: 'case',
      people: {
        from: [{ type: 'role', role: 'reviewer', unit: 'case' }],
        seats: { type: 'chosen', count: 1, by: 'least-loaded' },
        notTheSameAs: ['handling'],
      },
    },
    ...ends,
  ],
  actions: [
    { id: 'submit', from: 'handling', to: 'review', ...go },
    { id: 'approve', from: 'review', to: 'done', ...go },
    { id: 'disapprove', from: 'review', to: 'refused', ...go },
  ],
});

const calendar = makeCalendar(legalReview.calendar, []);

function offersTo({ machine, snapshot, data, now }: JointCase, by: string): readonly Offer[] {
  const asker = principal(by);
  const event = {
    type: 'recount',
    payload: { type: 'recount' },
    at: now,
    by: asker,
    ids: '',
  } as const;
  const directory = questionsFor(machine, snapshot, event).map((question) => {
    return { question, answer: answer(question) };
  });
  return offeredActions(machine, snapshot, asker, now, { data, calendar, directory });
}

describe('法制审核', () => {
  test('[TG60] gives the review to the reviewer with the fewest open tasks', () => {
    const one = new JointCase(legalReview);
    one.start();
    one.act('wang', 'submit');
    // He has no open task, Xu has two; Wang, who handled it, is no reviewer.
    expect(one.open).toEqual(['he']);
    for (const by of ['he', 'xu']) {
      const offers = offersTo(one, by).map(({ action, available }) => [action.id, available]);
      expect(offers, by).toEqual([
        ['approve', true],
        ['disapprove', true],
      ]);
    }
    expect(offersTo(one, 'wang')).toEqual([]);
    expect(codesOf(one.act('xu', 'approve'))).toEqual([]);
    // Xu stands in for He in March: the record names both.
    const entries = one.last?.outcome === 'stepped' ? one.last.record.entries : [];
    expect(entries.find((entry) => entry.type === 'task-operation')).toMatchObject({
      operation: 'answer',
      by: 'xu',
      actingFor: 'he',
    });
    expect(one.snapshot.outcome?.outcome).toBe('done-outcome');
    one.replay();
  });

  test('[TG60] passes over a reviewer who handled the case, and lets nobody act for them', () => {
    const one = new JointCase(legalReview);
    one.start();
    one.act('he', 'submit');
    expect(one.open).toEqual(['xu']);
    expect(one.snapshot.handlers).toEqual({ handling: ['he'] });
    expect(codesOf(one.act('he', 'approve'))).toEqual(['ENGINE_GROUP_NOT_HOLDER']);
    const entries = one.last;
    expect(entries?.outcome).toBe('refused');
    one.act('xu', 'approve');
    expect(one.snapshot.status).toBe('closed');
    one.replay();
  });
});

describe('the record of a decision', () => {
  test('[DR10] says in whose name a substitute acted, and is recomputed equal', () => {
    const one = new JointCase(legalReview);
    one.start();
    one.act('wang', 'submit');
    one.act('xu', 'approve');
    const salt = 'a secret of this record';
    let before: Snapshot | null = null;
    const people = one.steps.map(({ event, context }) => {
      const outcome = takeStep(one.machine, before, event, context);
      const record = decisionRecord(one.machine, before, event, context, outcome, salt);
      const { data, directory, calendar } = context;
      const values = { salt, before, event, data, directory };
      const verdict = verifyDecision(record, { bundle: legalReview, calendar, values });
      expect(verdict).toEqual({ equal: true, differences: [], problems: [] });
      if (outcome.outcome === 'stepped') before = outcome.snapshot;
      return record.people;
    });
    expect(people[1]).toMatchObject([{ id: 'wang', authority: { needed: true } }]);
    expect(people[1]?.[0]).not.toHaveProperty('actingFor');
    expect(people[2]).toMatchObject([{ id: 'xu', actingFor: 'he' }]);
  });
});

/** 集体讨论 (行政处罚法 第57条): five heads, more than half of those present, at least four present. */
const discussion = jointBundle({
  states: [
    { id: 'handling', ...officer },
    {
      id: 'meeting',
      kind: 'work',
      role: 'head',
      unit: 'district',
      people: {
        from: [{ type: 'role', role: 'head', unit: 'district' }],
        seats: { type: 'each' },
      },
      group: {
        mode: 'vote',
        answers: { approve: ['agree'], refuse: ['disagree'], abstain: ['abstain'] },
        threshold: { percent: 50, more: true, abstentions: 'left-out' },
        quorum: { count: 4 },
      },
    },
    ...ends,
  ],
  actions: [
    { id: 'submit', from: 'handling', to: 'meeting', ...go },
    { id: 'agree', from: 'meeting', to: 'done', ...go },
    { id: 'disagree', from: 'meeting', to: 'refused', ...go, reason: 'required' },
    { id: 'abstain', from: 'meeting', to: 'refused', ...go },
  ],
});

describe('集体讨论', () => {
  test('[TG61] waits for the quorum, then decides as soon as nothing can change it', () => {
    const one = new JointCase(discussion);
    one.start();
    one.act('li', 'submit');
    expect(one.open).toEqual(['ma', 'gao', 'lin', 'luo', 'tang']);
    one.act('ma', 'agree');
    one.act('gao', 'agree');
    // Three of five would be the majority, but only with the fourth is the quorum there.
    one.act('lin', 'agree');
    expect(one.states).toEqual(['meeting']);
    expect(one.open).toEqual(['luo', 'tang']);
    one.act('luo', 'abstain');
    expect(one.snapshot.outcome?.outcome).toBe('done-outcome');
    expect(one.open).toEqual([]);
    one.replay();
  });

  test('[TG61] a head answers once, and with the reason that the action needs', () => {
    const one = new JointCase(discussion);
    one.start();
    one.act('li', 'submit');
    expect(codesOf(one.act('ma', 'disagree'))).toEqual(['ENGINE_REASON_MISSING']);
    one.act('ma', 'disagree', { reason: '证据不足' });
    expect(codesOf(one.act('ma', 'agree'))).toEqual(['ENGINE_GROUP_NOT_HOLDER']);
    expect(codesOf(one.act('li', 'agree'))).toEqual(['ENGINE_GROUP_NOT_HOLDER']);
    // 2 : 2 with one open: the last vote decides; an abstention leaves it at no more than half.
    one.act('gao', 'agree');
    one.act('lin', 'agree');
    one.act('luo', 'disagree', { reason: '理由不足' });
    expect(one.states).toEqual(['meeting']);
    one.act('tang', 'abstain');
    expect(one.snapshot.outcome?.outcome).toBe('refused-outcome');
    one.replay();
  });
});

/** 会签: planning, then finance, then safety. */
const departments = jointBundle({
  states: [
    { id: 'drafting', ...officer },
    {
      id: 'signing',
      kind: 'work',
      role: 'clerk',
      unit: 'department',
      people: {
        from: [
          { type: 'role', role: 'clerk', unit: { rule: 'planning' } },
          { type: 'role', role: 'clerk', unit: { rule: 'finance' } },
          { type: 'role', role: 'clerk', unit: { rule: 'safety' } },
        ],
      },
      group: {
        mode: 'in-turn',
        answers: { approve: ['sign'], refuse: ['object'] },
        allows: {
          return: { to: ['drafting'], max: 1, resubmission: 'straight-back' },
          takeBack: { until: 'acted' },
        },
      },
    },
    ...ends,
  ],
  actions: [
    { id: 'submit', from: 'drafting', to: 'signing', ...go },
    { id: 'sign', from: 'signing', to: 'done', ...go },
    { id: 'object', from: 'signing', to: 'refused', ...go },
  ],
});

describe('会签', () => {
  test('[TG62] opens the task of one department after the other', () => {
    const one = new JointCase(departments);
    one.start();
    one.act('li', 'submit');
    expect(one.open).toEqual(['clerk@planning']);
    expect(codesOf(one.act('fei', 'sign'))).toEqual(['ENGINE_GROUP_NOT_HOLDER']);
    one.act('pan', 'sign');
    expect(one.open).toEqual(['clerk@finance']);
    one.act('fei', 'sign');
    expect(one.open).toEqual(['clerk@safety']);
    expect(one.states).toEqual(['signing']);
    one.act('shi', 'sign');
    expect(one.snapshot.outcome?.outcome).toBe('done-outcome');
    one.replay();
  });

  test('[TG62] one department that objects decides, and the others are not asked', () => {
    const one = new JointCase(departments);
    one.start();
    one.act('li', 'submit');
    one.act('pan', 'object');
    expect(one.snapshot.outcome?.outcome).toBe('refused-outcome');
    expect(one.open).toEqual([]);
    one.replay();
  });
});

describe('退回', () => {
  test('[TG63] cancels the others, goes back, and comes straight back to who returned it', () => {
    const one = new JointCase(departments);
    one.start();
    one.act('li', 'submit');
    one.act('pan', 'sign');
    one.operate('fei', 'clerk@finance', { type: 'return', to: 'drafting', reason: '预算不全' });
    expect(one.states).toEqual(['drafting']);
    expect(one.open).toEqual(['officer@street']);
    expect(one.snapshot.groups).toEqual([]);
    expect(one.snapshot.returned).toEqual({ 'main/signing': 1 });
    one.act('li', 'submit');
    expect(one.states).toEqual(['signing']);
    // The first turn is again planning's; the seat of finance is Fei's own, who returned it.
    expect(one.open).toEqual(['clerk@planning']);
    one.act('pan', 'sign');
    expect(one.open).toEqual(['fei']);
    const again = one.operate('fei', 'fei', { type: 'return', to: 'drafting', reason: '仍不全' });
    expect(codesOf(again)).toEqual(['ENGINE_GROUP_LIMIT_REACHED']);
    expect(one.snapshot.straightBack).toEqual([]);
    one.replay();
  });

  test('[TG63] goes straight back even where the way leads elsewhere', () => {
    const detour = jointBundle({
      states: [
        { id: 'drafting', ...officer },
        { id: 'checking', ...officer },
        {
          id: 'deciding',
          kind: 'work',
          role: 'head',
          unit: 'district',
          group: {
            mode: 'any',
            allows: { return: { to: ['drafting'], resubmission: 'as-chosen' } },
          },
        },
        ...ends,
      ],
      actions: [
        { id: 'submit', from: 'drafting', to: 'checking', ...go },
        { id: 'check', from: 'checking', to: 'deciding', ...go },
        { id: 'decide', from: 'deciding', to: 'done', ...go },
        { id: 'reject', from: 'deciding', to: 'refused', ...go },
      ],
    });
    const ways = { 'straight-back': 'deciding', 'through-again': 'checking' } as const;
    for (const [resubmission, state] of Object.entries(ways)) {
      const one = new JointCase(detour);
      one.start();
      one.act('li', 'submit');
      one.act('wang', 'check');
      const back = { type: 'return', to: 'drafting', resubmission, reason: '补正' };
      one.operate('ma', 'head@district', back);
      expect(one.states).toEqual(['drafting']);
      one.act('li', 'submit');
      expect(one.states).toEqual([state]);
      one.replay();
    }
  });

  test('[TG63] whoever submitted takes it back until somebody has acted', () => {
    const one = new JointCase(departments);
    one.start();
    one.act('li', 'submit');
    const other = one.operate('wang', 'clerk@planning', { type: 'take-back', reason: '错误' });
    expect(codesOf(other)).toEqual(['ENGINE_GROUP_NOT_HOLDER']);
    one.operate('li', 'clerk@planning', { type: 'take-back', reason: '附件有误' });
    expect(one.states).toEqual(['drafting']);
    one.act('li', 'submit');
    one.act('pan', 'sign');
    const late = one.operate('li', 'clerk@finance', { type: 'take-back', reason: '附件有误' });
    expect(codesOf(late)).toEqual(['ENGINE_GROUP_ACTED_ON']);
    one.replay();
  });
});

/** 两名执法人员 (行政处罚法 第42条): two officers with a credential that is valid on the day. */
const investigation = jointBundle({
  states: [
    { id: 'filing', ...officer },
    {
      id: 'investigating',
      ...officer,
      people: {
        from: [{ type: 'role', role: 'officer', unit: 'case' }],
        seats: { type: 'count', count: 2 },
        requires: { qualifications: ['credential'], noConflict: true },
      },
      group: {
        mode: 'all',
        answers: { approve: ['report'], refuse: ['drop'] },
        allows: {
          delegate: {},
          transfer: {},
          supervise: { roles: ['head'] },
          manage: { roles: ['head'] },
          urge: { minutes: 60 },
          extend: { roles: ['head'], up: 1, duration: { n: 2, unit: 'calendar-day' } },
          terminate: { roles: ['head'], action: 'stop' },
        },
      },
    },
    ...ends,
  ],
  actions: [
    { id: 'file', from: 'filing', to: 'investigating', ...go },
    { id: 'report', from: 'investigating', to: 'done', ...go },
    { id: 'drop', from: 'investigating', to: 'refused', ...go },
    { id: 'stop', from: 'investigating', to: 'refused', kind: 'terminate', roles: ['head'] },
  ],
  deadlines: [
    {
      id: 'in-five-days',
      kind: 'operational',
      state: 'investigating',
      starts: { on: 'entry' },
      duration: { n: 5, unit: 'calendar-day' },
      suspensions: [],
      warnings: [],
    },
  ],
});

describe('两名执法人员', () => {
  const started = () => {
    const one = new JointCase(investigation);
    one.start();
    one.act('li', 'file');
    return one;
  };

  test('[TG64] two different officers with a valid credential sign', () => {
    const one = started();
    expect(one.open).toEqual(['officer@street', 'officer@street']);
    one.act('li', 'report');
    expect(codesOf(one.act('li', 'report'))).toEqual(['ENGINE_GROUP_PERSON_SEATED']);
    // Zhao's credential ran out in February; Sun has a conflict of interest.
    expect(codesOf(one.act('zhao', 'report'))).toEqual(['ENGINE_GROUP_PERSON_UNQUALIFIED']);
    expect(codesOf(one.act('sun', 'report'))).toEqual(['ENGINE_GROUP_PERSON_CONFLICTED']);
    one.act('wang', 'report');
    expect(one.snapshot.outcome?.outcome).toBe('done-outcome');
    one.replay();
  });

  test('[TG64] what is claimed can be delegated and comes back to its principal', () => {
    const one = started();
    const task = one.taskOf('officer@street');
    one.step('li', { type: 'claim', task });
    expect(one.open).toContain('li');
    one.operate('li', 'li', { type: 'delegate', to: 'wang', reason: '出差' });
    expect(one.open).toContain('wang');
    expect(codesOf(one.operate('wang', 'wang', { type: 'answer', action: 'report' }))).toEqual([
      'ENGINE_GROUP_DELEGATE_ONLY',
    ]);
    one.operate('wang', 'wang', { type: 'hand-back', reason: '已查' });
    expect(one.open).toContain('li');
    one.step('li', { type: 'release', task });
    expect(one.open).toEqual(['officer@street', 'officer@street']);
    one.replay();
  });

  test('[TG65] 督办 and 催办 are recorded and told, and change nobody’s duty', () => {
    const one = started();
    const before = one.snapshot.tasks;
    one.operate('ma', 'officer@street', { type: 'supervise', level: 2, reason: '社会关注' });
    expect(one.snapshot.groups?.[0]?.supervision).toBe(2);
    expect(one.snapshot.tasks).toEqual(before);
    const effects = one.last?.outcome === 'stepped' ? one.last.effects : [];
    expect(effects).toMatchObject([
      { type: 'notify', to: { role: 'officer', unit: 'street' }, about: 'investigating' },
    ]);
    const lower = one.operate('ma', 'officer@street', {
      type: 'supervise',
      level: 1,
      reason: '减',
    });
    expect(codesOf(lower)).toEqual(['ENGINE_GROUP_SUPERVISION_LEVEL']);
    const officerAsks = { type: 'supervise', level: 3, reason: '自查' };
    expect(codesOf(one.operate('li', 'officer@street', officerAsks))).toEqual([
      'ENGINE_GROUP_NOT_ENTITLED',
    ]);
    one.replay();
  });

  test('[TG66] a granted extension lengthens the limit of the state', () => {
    const one = started();
    const task = one.taskOf('officer@street');
    one.step('li', { type: 'claim', task });
    const due = () => one.snapshot.deadlines.map(({ dueDate }) => dueDate);
    // The fifth day is a Sunday, so that it ends on the Monday after it.
    expect(due()).toEqual(['2026-03-16']);
    one.operate('li', 'li', { type: 'ask-extension', reason: '等鉴定' });
    one.operate('ma', 'li', { type: 'decide-extension', grant: true, reason: '同意' });
    expect(due()).toEqual(['2026-03-17']);
    one.replay();
  });

  test('[TG67] 离职转交 gives all open tasks of a person in the case to another', () => {
    const one = started();
    one.step('li', { type: 'claim', task: one.taskOf('officer@street') });
    const operation = { type: 'hand-over', from: 'li', to: 'wang', reason: '调离' } as const;
    expect(codesOf(one.step('wang', { type: 'task-operation', operation }))).toEqual([
      'ENGINE_GROUP_NOT_ENTITLED',
    ]);
    one.step('ma', { type: 'task-operation', operation });
    expect([...one.open].sort()).toEqual(['officer@street', 'wang']);
    expect(codesOf(one.step('ma', { type: 'task-operation', operation }))).toEqual([
      'ENGINE_TASK_UNKNOWN',
    ]);
    one.replay();
  });

  test('[TG68] a suspended group takes no answer, and terminating takes the declared action', () => {
    const one = started();
    one.operate('ma', 'officer@street', { type: 'suspend', reason: '等待鉴定' });
    expect(codesOf(one.act('li', 'report'))).toEqual(['ENGINE_GROUP_SUSPENDED']);
    one.operate('ma', 'officer@street', { type: 'terminate', reason: '撤销案件' });
    expect(one.snapshot.outcome?.outcome).toBe('refused-outcome');
    one.replay();
  });
});

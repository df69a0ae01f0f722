import fc from 'fast-check';
import type { Assignment } from '../../src/document/assignment.ts';
import type { Bundle } from '../../src/document/bundle.ts';
import type { GroupPolicy } from '../../src/document/group-policy.ts';
import type { SmallFlow } from '../step/small-bundle.ts';
import { jointBundle } from './joint-city.ts';

interface Station {
  readonly mode: GroupPolicy['mode'] | 'plain';
  readonly refusal: 'decides' | 'waits' | 'previous';
  readonly percent: number;
  readonly rest: 'cancel' | 'run-on';
  readonly resubmission: 'through-again' | 'straight-back';
  readonly until: 'acted' | 'read';
  readonly seats: 'open' | 'each' | 'two' | 'chosen' | 'rotation' | 'named' | 'again';
  readonly apart: boolean;
  readonly skip: boolean;
  readonly applicant: 'allow' | 'skip' | 'escalate';
  readonly late: boolean;
}

const station: fc.Arbitrary<Station> = fc.record({
  mode: fc.constantFrom('plain', 'any', 'all', 'all', 'in-turn', 'in-turn', 'vote', 'vote'),
  refusal: fc.constantFrom('decides', 'waits', 'previous'),
  percent: fc.integer({ min: 1, max: 100 }),
  rest: fc.constantFrom('cancel', 'run-on'),
  resubmission: fc.constantFrom('through-again', 'straight-back'),
  until: fc.constantFrom('acted', 'read'),
  seats: fc.constantFrom('open', 'each', 'two', 'two', 'chosen', 'rotation', 'named', 'again'),
  apart: fc.boolean(),
  skip: fc.boolean(),
  applicant: fc.constantFrom('allow', 'skip', 'escalate'),
  late: fc.boolean(),
});

/** A line of work states, and two of them once more side by side where `joint` is set. */
export const jointPlan = fc.record({
  stations: fc.array(station, { minLength: 2, maxLength: 4 }),
  joint: fc.boolean(),
});
type JointPlan = typeof jointPlan extends fc.Arbitrary<infer One> ? One : never;

type Work = Extract<SmallFlow['states'][number], { kind: 'work' }>;

function policyOf(one: Station, id: string, before: string): Pick<Work, 'group'> {
  if (one.mode === 'plain') return {};
  const { mode, refusal, percent, rest, resubmission, until } = one;
  const group: GroupPolicy = {
    mode,
    answers: { approve: [`go-${id}`], refuse: [`no-${id}`], abstain: [`pass-${id}`] },
    rest,
    ...(mode === 'vote'
      ? { threshold: { percent, more: false, abstentions: 'left-out' } }
      : { refusal: refusal === 'previous' && mode !== 'in-turn' ? 'waits' : refusal }),
    allows: {
      transfer: {},
      delegate: { depth: 2 },
      add: { where: ['before', 'after', 'beside'], addedMayAdd: true, within: 'anywhere' },
      remove: { whom: 'anyone', roles: ['head'] },
      return: { to: [before], max: 2, resubmission },
      withdraw: { until },
      takeBack: { until },
      urge: { minutes: 1 },
      extend: { roles: ['head'], up: 1, duration: { n: 1, unit: 'working-day' } },
      object: { roles: ['head'], up: 1 },
      supervise: { roles: ['head'] },
      manage: { roles: ['head'] },
      terminate: { roles: ['head'], action: `no-${id}` },
    },
  };
  return { group };
}

function peopleOf(one: Station, before: string): Pick<Work, 'people'> {
  if (one.seats === 'open' && !one.apart) return {};
  const role = { type: 'role', role: 'officer', unit: 'case' } as const;
  const from: Assignment['from'] =
    one.seats === 'named'
      ? [
          { type: 'person', rule: ['li', 'he', 'zhao'] },
          { ...role, weight: 2 },
        ]
      : one.seats === 'again'
        ? [{ type: 'previous-handler', state: before }, role]
        : [role];
  const seats: Assignment['seats'] =
    one.seats === 'each'
      ? { type: 'each' }
      : one.seats === 'two'
        ? { type: 'count', count: 2 }
        : one.seats === 'chosen' || one.seats === 'rotation'
          ? {
              type: 'chosen',
              count: 2,
              by: one.seats === 'rotation' ? 'rotation' : 'least-loaded',
            }
          : { type: 'open' };
  return {
    people: {
      from,
      seats,
      ...(one.apart ? { notTheSameAs: [before] } : {}),
      ...(one.apart && one.skip ? { requires: { qualifications: ['credential'] } } : {}),
      applicant: one.applicant,
      empty: { type: 'role', role: 'reviewer', unit: 'case' },
    },
  };
}

/** Each state goes on, ends the case, is passed, noted on, and may be left by time. */
export function jointFlowOf({ stations, joint }: JointPlan): Bundle {
  const states: SmallFlow['states'][number][] = [
    { id: 'draft', kind: 'work', role: 'officer', unit: 'case' },
  ];
  const actions: NonNullable<SmallFlow['actions']>[number][] = [];
  const routes: NonNullable<SmallFlow['routes']>[number][] = [];
  const deadlines: NonNullable<SmallFlow['deadlines']>[number][] = [];
  const station = (
    id: string,
    one: Station,
    before: string,
    to: string,
    end: string,
    more = {},
  ) => {
    const work = { id, kind: 'work', role: 'officer', unit: 'case', ...more } as const;
    states.push({ ...work, ...policyOf(one, id, before), ...peopleOf(one, before) });
    actions.push({ id: `go-${id}`, from: id, to, kind: 'forward' });
    actions.push({ id: `no-${id}`, from: id, to: end, kind: 'terminate' });
    actions.push({ id: `pass-${id}`, from: id, to: end, kind: 'forward' });
    actions.push({ id: `note-${id}`, from: id, kind: 'record' });
    if (one.late) {
      const on = { type: 'after', duration: { n: 30, unit: 'hour' } } as const;
      routes.push({ id: `late-${id}`, from: id, to, on });
    }
    deadlines.push({
      id: `limit-${id}`,
      kind: 'operational',
      state: id,
      starts: { on: 'entry' },
      duration: { n: 9, unit: 'working-day' },
      suspensions: [],
    });
  };
  const first = 'p0';
  actions.push({ id: 'go-draft', from: 'draft', to: first, kind: 'forward' });
  actions.push({ id: 'no-draft', from: 'draft', to: 'refused', kind: 'terminate' });
  stations.forEach((one, index) => {
    const before = index === 0 ? 'draft' : `p${index - 1}`;
    const isLast = index + 1 === stations.length;
    const to = isLast ? (joint ? 'both' : 'done') : `p${index + 1}`;
    station(`p${index}`, one, before, to, 'refused');
  });
  if (joint) {
    states.push({ id: 'both', kind: 'joint', join: { type: 'any' }, rest: 'cancel' });
    stations.slice(0, 2).forEach((one, index) => {
      const body = `body-${index}`;
      const parent = { parent: body };
      states.push({ id: body, kind: 'composite', initial: `q${index}`, parent: 'both' });
      states.push({ id: `q${index}`, kind: 'work', role: 'officer', unit: 'case', ...parent });
      actions.push({ id: `go-q${index}`, from: `q${index}`, to: `r${index}`, kind: 'forward' });
      station(`r${index}`, one, `q${index}`, `end-${index}`, `end-${index}`, parent);
      const end = {
        id: `end-${index}`,
        kind: 'final',
        outcome: 'over',
        result: 'success',
      } as const;
      states.push({ ...end, ...parent });
    });
    routes.push({ id: 'met', from: 'both', to: 'done', on: { type: 'joined' } });
  }
  states.push({ id: 'done', kind: 'final', outcome: 'done-outcome', result: 'success' });
  states.push({ id: 'refused', kind: 'final', outcome: 'refused-outcome', result: 'failure' });
  return jointBundle({ states, actions, routes, deadlines });
}
